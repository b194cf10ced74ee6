// `npm run sbom`: everything that the lock file names as a CycloneDX list, in `out/sbom.cdx.json`; what only builds and
// tests need is marked as such in it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { npm } from './npm.ts';
import { projectFolder } from './project-folder.ts';

const { status, stdout, stderr } = npm('sbom', '--sbom-format', 'cyclonedx', '--package-lock-only');
if (status !== 0) {
  console.error(stderr);
  process.exit(1);
}
const { components, specVersion }: { components: object[]; specVersion: string } = JSON.parse(stdout);
mkdirSync(join(projectFolder, 'out'), { recursive: true });
writeFileSync(join(projectFolder, 'out', 'sbom.cdx.json'), stdout);
console.log(`out/sbom.cdx.json: CycloneDX ${specVersion}, ${components.length} packages`);
