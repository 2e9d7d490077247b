// Preloaded by the bench: writes the peak memory (kilobytes) of the process when it ends.
process.on('exit', () =>
  require('node:fs').writeFileSync(process.env.NAP_PEAK_FILE, String(process.resourceUsage().maxRSS)),
);
