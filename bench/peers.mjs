// The same amount of work for tools of other fields: a journal, a Markdown report, a project plan.

const years = [2024, 2025, 2026];

/** Two postings for each cost and funding line of a synthetic plan of that many activities. */
export function hledgerJournal(activities) {
  const lines = [];
  for (let n = 1; n <= activities; n += 1)
    for (const year of years) {
      lines.push(
        `${year}-03-01 cost of activity ${n}`,
        `    need:goal${Math.ceil(n / 50)}:A${n}   ${(n % 90) + 1.5} EUR`,
        '    plan',
        '',
      );
      lines.push(
        `${year}-06-01 funding of activity ${n}`,
        `    secured:goal${Math.ceil(n / 50)}:A${n}   ${(n % 80) + 1.25} EUR`,
        '    sources:state',
        '',
      );
    }
  return lines.join('\n');
}

/** A table row and a paragraph an activity. */
export function markdownReport(activities) {
  const rows = Array.from(
    { length: activities },
    (_, i) =>
      `| A${i + 1} | Activity number ${i + 1} trains and supports front-line staff | INST-${(i % 20) + 1} | ${(i % 90) + 1.5} | ${(i % 80) + 1.25} | in progress |`,
  );
  const texts = Array.from(
    { length: activities },
    (_, i) =>
      `### A${i + 1}\n\nWhat activity ${i + 1} does, told in one line of ordinary length. **Lead:** INST-${(i % 20) + 1}.\n`,
  );
  return `# Report\n\n| No. | Activity | Lead | Need | Secured | Status |\n| --- | --- | --- | ---: | ---: | --- |\n${rows.join('\n')}\n\n${texts.join('\n')}`;
}

/** A task an activity, with an HTML report of all tasks. */
export function taskJuggler(activities) {
  const tasks = Array.from(
    { length: activities },
    (_, i) =>
      `  task a${i + 1} "Activity number ${i + 1}" {\n    start 2024-0${(i % 9) + 1}-01\n    end 202${5 + (i % 4)}-06-30\n    note "What activity ${i + 1} does"\n  }`,
  );
  return `project plan "Plan" 2024-01-01 +5y {\n  now 2026-06-30\n}\ntask all "All" {\n${tasks.join('\n')}\n}\ntaskreport report "report" {\n  formats html\n  columns id, name, start, end, note\n}\n`;
}
