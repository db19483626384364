import { attributeOf } from './attribute-of';
import { editTag } from './edit-tag';
import type { AddedFormat, KnownFormats } from './mark-formats';
import { MARK_FILL } from './mark-fill';
import { tagName } from './tag-name';
import { XmlSplitter } from './xml-splitter';

const MARK = `FF${MARK_FILL}`;

interface Token {
  readonly raw: string;
  readonly name: string;
}

/** The styles of a workbook, to which the formats of marked cells can be added. Everything else stays as it came. */
export class MarkStyles {
  private readonly tokens: Token[] = [];
  /** Each cell format as it stands there, with what is inside of it. */
  private readonly formats: string[] = [];
  private fills = 0;
  private markFill = -1;

  private constructor(xml: string) {
    const splitter = new XmlSplitter((raw, isMarkup) =>
      this.tokens.push({ raw, name: isMarkup ? `${raw.startsWith('</') ? '/' : ''}${tagName(raw)}` : '' }),
    );
    splitter.write(xml);
    splitter.end();
    this.look();
  }

  /** Undefined where there are no formats or fills to add to. @throws WorkbookFault unreadable */
  static of(xml: string): MarkStyles | undefined {
    const styles = new MarkStyles(xml);
    return styles.fills > 0 && styles.formats.length > 0 ? styles : undefined;
  }

  get known(): KnownFormats {
    const marked = this.formats.flatMap((format, id) =>
      this.markFill >= 0 && attributeOf(tagOf(format), 'fillId') === String(this.markFill) ? [id] : [],
    );
    return { count: this.formats.length, marked };
  }

  /** The styles with more formats behind those that are there. */
  with(added: readonly AddedFormat[]): string {
    const hasFill = this.markFill >= 0;
    const fill = hasFill ? this.markFill : this.fills;
    let xml = '';
    for (const { raw, name } of this.tokens) {
      if (name === '/fills' && !hasFill) xml += fillXml(editTag.prefix(raw));
      if (name === '/cellXfs') {
        for (const { like, isMarked } of added) xml += filled(this.formats[like], isMarked ? fill : 0);
      }
      xml += name === 'fills' || name === 'cellXfs' ? editTag.without(raw, 'count') : raw;
    }
    return xml;
  }

  private look(): void {
    let inside = '';
    let isFormat = false;
    for (const { raw, name } of this.tokens) {
      if (name === 'fills' || name === 'cellXfs') inside = raw.endsWith('/>') ? '' : name;
      else if (name === `/${inside}`) inside = '';
      else if (inside === 'fills') this.lookAtFill(raw, name);
      else if (inside === 'cellXfs') {
        if (name === 'xf') this.formats.push(raw);
        else if (isFormat) this.formats[this.formats.length - 1] += raw;
        isFormat = name === 'xf' ? !raw.endsWith('/>') : isFormat && name !== '/xf';
      }
    }
  }

  private lookAtFill(raw: string, name: string): void {
    if (name === 'fill') this.fills += 1;
    else if (name === 'fgColor' && attributeOf(raw, 'rgb')?.toUpperCase() === MARK)
      this.markFill = this.fills - 1;
  }
}

function tagOf(format: string): string {
  return format.slice(0, format.indexOf('>') + 1);
}

function filled(format: string, fill: number): string {
  const tag = tagOf(format);
  return editTag.set(editTag.set(tag, 'fillId', fill), 'applyFill', 1) + format.slice(tag.length);
}

function fillXml(prefix: string): string {
  const pattern = `<${prefix}fgColor rgb="${MARK}"/><${prefix}bgColor indexed="64"/>`;
  return `<${prefix}fill><${prefix}patternFill patternType="solid">${pattern}</${prefix}patternFill></${prefix}fill>`;
}
