import { FIRST_ANSWERS_ID, type FirstAnswer } from '@kundenportal/rules/first-pages';

/** The built page, cut where files and data are put in. */
export class PageHtml {
  readonly #head: string;
  readonly #body: string;
  readonly #end: string;

  constructor(html: string) {
    const head = html.indexOf('</head>');
    const end = html.lastIndexOf('</body>');
    this.#head = html.slice(0, head);
    this.#body = html.slice(head, end);
    this.#end = html.slice(end);
  }

  /** All before the data: the browser can fetch every file as soon as it has this. */
  beginning(files: readonly string[]): string {
    return this.#head + files.map(linkTo).join('') + this.#body;
  }

  /** The data and what is left. Scripts of modules run when the page is whole, so they find it. */
  rest(answers: readonly FirstAnswer[]): string {
    return (answers.length > 0 ? dataBlock(answers) : '') + this.#end;
  }
}

function linkTo(file: string): string {
  return file.endsWith('.css')
    ? `<link rel="stylesheet" crossorigin href="${file}">`
    : `<link rel="modulepreload" crossorigin href="${file}">`;
}

/** No script: browsers never run a block of this type, so the content security policy stays as it is. */
function dataBlock(answers: readonly FirstAnswer[]): string {
  // Without a less-than sign no text of a customer can end the block or begin a comment.
  const json = JSON.stringify(answers).replaceAll('<', String.raw`\u003c`);
  return `<script type="application/json" id="${FIRST_ANSWERS_ID}">${json}</script>`;
}
