import { execFileSync } from 'node:child_process';
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** What LibreOffice turns a document into; `csv` is UTF-8 with commas. */
type Format = 'xlsx' | 'ods' | 'fods' | 'csv';

const FILTERS: Partial<Record<Format, string>> = { csv: 'csv:Text - txt - csv (StarCalc):44,34,76,1' };
const PATIENCE_MS = 90_000;

function program(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, 'soffice')).find(canRun);
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** LibreOffice without a window, with a profile of its own, so that nobody's settings and no other run are in its way. */
export class LibreOffice {
  private constructor(private readonly path: string) {}

  /** Opens a document and saves it in other formats, one after the other. */
  convert(content: Buffer, from: Format, ...formats: readonly Format[]): Buffer {
    const folder = mkdtempSync(join(tmpdir(), 'uade-office-'));
    try {
      let file = join(folder, `document.${from}`);
      writeFileSync(file, content);
      for (const [step, format] of formats.entries()) {
        const into = join(folder, String(step));
        execFileSync(
          this.path,
          [
            `-env:UserInstallation=file://${folder}/profile`,
            ...[
              '--headless',
              '--norestore',
              '--convert-to',
              FILTERS[format] ?? format,
              '--outdir',
              into,
              file,
            ],
          ],
          { timeout: PATIENCE_MS, stdio: 'pipe' },
        );
        file = join(into, `document.${format}`);
      }
      return readFileSync(file);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  /**
   * Runs a suite with LibreOffice; where there is none it is skipped and says why, or fails when it is required
   * (`UADE_REQUIRE_LIBREOFFICE=1`).
   */
  static suite(name: string, suite: (office: LibreOffice) => void): void {
    const path = program();
    if (path !== undefined) {
      describe(name, () => suite(new LibreOffice(path)));
      return;
    }
    const reason = 'there is no soffice; apt-get install libreoffice-calc-nogui brings it';
    if (process.env.UADE_REQUIRE_LIBREOFFICE === '1') {
      it(name, () => {
        throw new Error(`LibreOffice is required here (UADE_REQUIRE_LIBREOFFICE=1) and ${reason}.`);
      });
      return;
    }
    it.skip(`${name}: ${reason}`, () => undefined);
  }
}
