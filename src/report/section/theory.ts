// The theory of change against results: beside each goal and objective how the indicators of its outcome and impact stand.

import type { Track } from '../../figure/indicator-track.js';
import type { IndicatorState } from '../../figure/indicators.js';
import type { Node } from '../../plan/model-tree.js';
import { goalOf, objectiveOf } from '../../plan/tree.js';
import { columnsOf, paragraph, row, section, tableBlock, textCell, totalRow } from '../cells.js';
import { words } from '../columns.js';
import type { ReportContext } from '../context.js';
import type { Block, Cell, Section, TableRow } from '../model.js';
import { evaluationOf, wordsBlock } from './evaluation.js';

const tracks = ['met', 'on-track', 'behind', 'unknown'] as const satisfies readonly Track[];

const columns = [
  words('step', 'report.theory.step', 5),
  words('met', 'track.met', 2),
  words('on-track', 'track.on-track', 2),
  words('behind', 'track.behind', 2),
  words('unknown', 'track.unknown', 2),
];

/** An indicator of an activity bears on its objective, or its goal; one of a goal, or of the plan, on that itself. */
const bearsOn = (node: Node, { indicator }: IndicatorState): boolean =>
  indicator.on.some((on) => (objectiveOf(on) ?? goalOf(on) ?? on) === node);

/** The ids of the indicators in each state; an objective without any is not measured by what changes. */
function stepRow(node: Node, states: readonly IndicatorState[], { say, title }: ReportContext): readonly TableRow[] {
  const own = states.filter((state) => bearsOn(node, state));
  if (own.length === 0 && node.kind !== 'objective') return [];
  const none: Cell = { kind: 'absent', text: say('report.theory.not-measured') };
  const ids = (track: Track): Cell =>
    own.length === 0 && track === 'unknown'
      ? none
      : textCell(
          own
            .filter((state) => state.track === track)
            .map(({ indicator }) => indicator.id)
            .join(', '),
        );
  const name = node.kind === 'plan' ? say('figure.none.goal') : `${node.id} ${title(node.title)}`;
  const cells = [textCell(name), ...tracks.map(ids)];
  return [node.kind === 'objective' ? row(...cells) : { cells, role: 'group' }];
}

function resultBlocks(context: ReportContext): readonly Block[] {
  const { say, plan, figures, mask } = context;
  const measured = figures.indicators().filter(({ indicator: { level } }) => level === 'outcome' || level === 'impact');
  const states = measured.filter(({ indicator }) => mask.actual(indicator.id));
  const hidden = measured.length - states.length;
  if (measured.length === 0) return [paragraph(say('report.theory.no-outcome'), 'note')];
  const steps = [plan.root, ...plan.nodes.filter(({ kind }) => kind === 'goal' || kind === 'objective')];
  const counts = tracks.map(
    (track): Cell => ({ kind: 'count', value: states.filter((s) => s.track === track).length }),
  );
  const rows = [
    ...steps.flatMap((node) => stepRow(node, states, context)),
    totalRow(textCell(say('gaps.total')), ...counts),
  ];
  return [
    tableBlock({
      caption: say('report.theory.results'),
      columns: columnsOf(columns, say),
      rows,
      ...(hidden === 0 ? {} : { note: say('report.theory.protected', { count: hidden }) }),
    }),
  ];
}

export function theorySection(context: ReportContext): Section {
  const { say } = context;
  const theory = wordsBlock(evaluationOf(context)?.theoryOfChange, context);
  const told = theory.length > 0 ? theory : [paragraph(say('report.theory.empty'), 'empty')];
  return section('theory', say('report.theory.title'), [...told, ...resultBlocks(context)], '');
}
