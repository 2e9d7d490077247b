// Who is reached: disaggregated values of indicators, where they may be shown.

import { dimensionWords } from '../../finding/row-words.js';
import { partWord } from '../../plan/own-words.js';
import { blank, columnsOf, paragraph, row, section, tableBlock, textCell, totalRow } from '../cells.js';
import { words } from '../columns.js';
import type { ReportContext } from '../context.js';
import type { Block, Cell, Section } from '../model.js';

const ages = ['adults', 'children'] as const;

/** Title of a part: the plan's own, else napkit's word for grown-ups and children. */
function partName(dimension: string, part: string, { plan, say }: ReportContext): string {
  const own = partWord(dimension, part, plan, say.language);
  const age = ages.find((word) => word === own);
  return age === undefined ? own : say(`part.${age}`);
}

/** Disaggregated values of the last period with observations: who is reached, by sex, age, form of exploitation ... */
export function disaggregationSection(context: ReportContext): Section | undefined {
  const { say, figures, title, mask } = context;
  const blocks = figures.indicators().flatMap((state): readonly Block[] => {
    const parts = state.observed.flatMap((o) =>
      Object.entries(o.observation.by).flatMap(([dimension, values]) =>
        Object.entries(values).map(([part, value]) => ({ period: o.period.id, dimension, part, value })),
      ),
    );
    if (parts.length === 0) return [];
    const periods = [...new Set(parts.map((p) => p.period))];
    const keys = [...new Map(parts.map((p) => [`${p.dimension}\u0000${p.part}`, p])).values()];
    const wholeOf = (period: string): Cell => {
      const whole = state.observed.find((o) => o.period.id === period)?.observation.value;
      if (typeof whole !== 'number') return blank;
      return mask.value(state.indicator.id, period)
        ? { kind: 'number', value: whole }
        : { kind: 'suppressed', text: say('report.suppressed') };
    };
    const cellOf = (period: string, dimension: string, part: string): Cell => {
      const found = parts.find((p) => p.period === period && p.dimension === dimension && p.part === part);
      if (found === undefined) return blank;
      return mask.part(state.indicator.id, period, dimension, part)
        ? { kind: 'count', value: found.value }
        : { kind: 'suppressed', text: say('report.suppressed') };
    };
    return [
      tableBlock({
        caption: `${state.indicator.id} ${title(state.indicator.title)}`,
        columns: columnsOf(
          [
            words('dimension', 'report.column.dimension', 2),
            words('part', 'report.column.part', 3),
            ...periods.map((p) => ({ id: p, title: { text: p }, align: 'end' as const, width: 1 })),
          ],
          say,
        ),
        rows: [
          ...keys.map((k) =>
            row(
              textCell(dimensionWords(k.dimension, say)),
              textCell(partName(k.dimension, k.part, context)),
              ...periods.map((p) => cellOf(p, k.dimension, k.part)),
            ),
          ),
          totalRow(textCell(say('report.disaggregation.whole')), blank, ...periods.map(wholeOf)),
        ],
      }),
    ];
  });
  if (blocks.length === 0) return undefined;
  const note = paragraph(say('report.disaggregation.note'), 'note');
  return section('disaggregation', say('report.disaggregation.title'), [note, ...blocks], '');
}
