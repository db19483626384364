import type { Cell } from '@core/reporting';
import { Injectable } from '@nestjs/common';
import type { ImportFinding } from '../domain/import-finding';
import { ManifestSigner } from './manifest-signer';
import { templateManifest, type KnownRoadMap } from './template-manifest';
import { TemplateReader } from './template.reader';

/** A country has hundreds of road maps; who reads of this many knows. */
const MOST_FINDINGS = 20;

/** Looks at what a template that came back says of itself. Whatever it says, good rows stay good. */
@Injectable()
export class CheckManifest {
  constructor(
    private readonly signer: ManifestSigner,
    private readonly reader: TemplateReader,
  ) {}

  /** Warnings about the file as a whole. @param sheet the rows of the hidden sheet */
  async run(programmeId: number, sheet: readonly (readonly Cell[])[]): Promise<readonly ImportFinding[]> {
    const manifest = templateManifest.read(sheet);
    if (manifest === undefined) return [];
    if (!this.signer.accepts(manifest.signed, manifest.signature)) {
      return [{ code: 'IMPORT.MANIFEST_ALTERED', severity: 'warning', row: null, params: {} }];
    }
    return this.outdated(programmeId, manifest.roadMaps);
  }

  private async outdated(programmeId: number, known: readonly KnownRoadMap[]): Promise<ImportFinding[]> {
    const territories = known.map(({ territory }) => territory);
    const current = new Map(
      (await this.reader.versions(programmeId, territories)).map(({ territory, version }) => [
        territory,
        version,
      ]),
    );
    return known
      .filter(({ territory, version }) => version < (current.get(territory) ?? version))
      .slice(0, MOST_FINDINGS)
      .map(({ territory, version }) => ({
        code: 'IMPORT.TEMPLATE_OUTDATED',
        severity: 'warning',
        row: null,
        params: { territory, version, current: current.get(territory) ?? version },
      }));
  }
}
