// Loaded before a program to tell what memory it took.
process.on('exit', () => require('node:fs').writeSync(2, `MEMORY ${process.resourceUsage().maxRSS}\n`));
