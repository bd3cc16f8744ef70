import type { CSSProperties } from 'react';

const FONT = '-apple-system, "Segoe UI", Roboto, Helvetica, Arial, sans-serif';

/** Inline styles of the light look; mail programs that know no style sheet show these. */
export const styles = {
  page: { backgroundColor: '#f3f4f6', margin: 0, padding: '24px 12px', fontFamily: FONT },
  card: { backgroundColor: '#ffffff', maxWidth: '600px', borderRadius: '8px', padding: '28px 24px' },
  organization: {
    margin: '0 0 16px',
    color: '#4b5563',
    fontSize: '15px',
    lineHeight: '22px',
    fontWeight: 600,
  },
  title: { margin: '0 0 20px', color: '#111827', fontSize: '22px', lineHeight: '30px', fontWeight: 700 },
  paragraph: { margin: '0 0 16px', color: '#1f2937', fontSize: '16px', lineHeight: '25px' },
  note: { margin: '0 0 16px', color: '#4b5563', fontSize: '14px', lineHeight: '21px' },
  strong: { margin: '0 0 16px', color: '#1f2937', fontSize: '16px', lineHeight: '25px', fontWeight: 700 },
  quote: {
    margin: '0 0 20px',
    padding: '4px 0 4px 16px',
    borderLeft: '4px solid #9ca3af',
    color: '#1f2937',
    fontSize: '16px',
    lineHeight: '25px',
  },
  action: { margin: '8px 0 24px' },
  button: { borderRadius: '6px', padding: '14px 22px', fontSize: '16px', fontWeight: 600 },
  link: { color: '#1d4ed8', textDecoration: 'underline', wordBreak: 'break-all' },
} satisfies Record<string, CSSProperties>;

/** The dark look, for mail programs that know it; `!important` because the light one is inline. */
export const darkStyleSheet = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
p, h1, blockquote, a { overflow-wrap: anywhere; }
@media (prefers-color-scheme: dark) {
  .page, .page > table > tbody > tr > td { background-color: #111827 !important; }
  .card { background-color: #1f2937 !important; }
  .title, .text { color: #f3f4f6 !important; }
  .note { color: #d1d5db !important; }
  .link { color: #93c5fd !important; }
}`;
