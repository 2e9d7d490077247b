// The thread that parses large workbooks: with a limit of memory, and stopped from outside where it takes too long.

import { parentPort } from 'node:worker_threads';
import { type Parsed, type ParseTask, parsePackage } from './workbook-parse.js';

function answer(task: ParseTask): Parsed {
  try {
    return parsePackage(task);
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.on('message', (task: ParseTask) => {
  parentPort?.postMessage(answer(task));
  parentPort?.close();
});
