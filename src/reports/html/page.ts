import { createHash } from 'node:crypto';
import type { Translator } from '../../messages/translator.js';
import { escapeHtml } from './markup.js';
import type { Markup } from './markup.js';

export interface PageParts {
  readonly title: string;
  readonly style: string;
  readonly script?: string;
}

/** The beginning of a page that needs nothing from anywhere. What it runs and how it looks is let through by its hash alone. */
export function pageHead({ title, style, script }: PageParts, { language, direction }: Translator): Markup {
  const policy = [
    "default-src 'none'",
    `style-src 'unsafe-inline'`,
    ...(script ? [`script-src ${hashOf(script)}`] : []),
  ];
  return `<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="wiredrift">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
`;
}

export function pageEnd({ script }: PageParts): Markup {
  return `${script ? `<script>${script}</script>\n` : ''}</body>\n</html>\n`;
}

function hashOf(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}
