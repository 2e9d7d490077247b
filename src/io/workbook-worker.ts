// The thread that parses large workbooks: with a limit of memory, and stopped from outside where it takes too long.

import { parentPort, workerData } from 'node:worker_threads';
import {
  type Parsed,
  type ParsedWhole,
  type ParseTask,
  parsePackage,
  parseWhole,
  type WholeTask,
} from './workbook-parse.js';

function answer(task: ParseTask | WholeTask): Parsed | ParsedWhole {
  try {
    return 'whole' in task ? parseWhole(task) : parsePackage(task);
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.on('message', (task: ParseTask | WholeTask) => {
  parentPort?.postMessage(answer(task));
  // What it parsed with takes as much memory as what becomes of it outside: unless it is kept, it goes first.
  if (workerData !== 'kept') parentPort?.close();
});
