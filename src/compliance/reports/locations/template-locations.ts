import { resourcesInJson } from './json';
import { Lines } from './lines';
import { nearest, type Located } from './located';
import { isYaml, readText } from '../../../template/loading/files';
import type { Finding } from '../../model/finding';
import type { TextPosition } from '../report-document';

/** Where findings stand in the files of their templates. Only files with findings are read. */
export function templateLocations<F extends Finding>(findings: readonly F[], read = readText): Map<F, TextPosition> {
  const byFile = new Map<string, F[]>();
  for (const finding of findings) {
    if (finding.templatePath !== undefined && finding.logicalId !== undefined) {
      const ofFile = byFile.get(finding.templatePath);
      if (ofFile === undefined) {
        byFile.set(finding.templatePath, [finding]);
      } else {
        ofFile.push(finding);
      }
    }
  }
  return new Map([...byFile].flatMap(([file, ofFile]) => locationsIn(file, ofFile, read)));
}

function locationsIn<F extends Finding>(file: string, findings: readonly F[], read: (path: string) => string): [F, TextPosition][] {
  try {
    const text = read(file);
    const resources = resourcesIn(file, text, new Set(findings.map(({ logicalId }) => logicalId ?? '')));
    const lines = new Lines(text);
    return findings.flatMap((finding): [F, TextPosition][] => {
      const resource = resources.get(finding.logicalId ?? '');
      return resource === undefined ? [] : [[finding, lines.at(nearest(resource, finding.property).offset)]];
    });
  } catch {
    // The file was there when it was judged; a report without lines is better than none.
    return [];
  }
}

function resourcesIn(file: string, text: string, wanted: ReadonlySet<string>): ReadonlyMap<string, Located> {
  if (!isYaml(file, text)) {
    return resourcesInJson(text, wanted);
  }
  // Most templates are JSON; the parser of YAML takes longer to load than those to read.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { resourcesInYaml } = require('./yaml') as typeof import('./yaml');
  return resourcesInYaml(text, wanted);
}
