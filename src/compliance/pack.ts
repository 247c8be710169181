import { CisVersion } from './cis-version';
import type { Rule } from './model/rule';
import { requireOneOf } from './private/names';
import { requireEntries, requireKnownList, requireTexts } from '../private/validation';

/**
 * Rules that belong together.
 *
 * ```ts
 * import { App } from 'aws-cdk-lib';
 * import { compliance } from 'cdk-security-baseline';
 *
 * const app = new App();
 * compliance.ComplianceGate.applyTo(app, {
 *   packs: [compliance.Pack.baseline().plus(compliance.Pack.cis(compliance.CisVersion.V7_0)).without('S3-5')],
 * });
 * ```
 */
export class Pack {
  /** What every application should keep to: the default. */
  public static baseline(): Pack {
    return new Pack('baseline', catalogue().filter(({ level }) => level === 'baseline'));
  }

  /** Every rule, also those that ask for what not every application needs. */
  public static strict(): Pack {
    return new Pack('strict', catalogue());
  }

  /** Rules that look at a control of AWS Foundational Security Best Practices. */
  public static fsbp(): Pack {
    return Pack._ofFramework('fsbp');
  }

  /** Rules that look at a control of the CIS AWS Foundations Benchmark, in one version. */
  public static cis(version: CisVersion): Pack {
    requireOneOf('version', version, Object.values(CisVersion));
    return Pack._ofFramework(`cis-${version}`);
  }

  /** Rules that look at a control of NIST SP 800-53 revision 5. */
  public static nist80053(): Pack {
    return Pack._ofFramework('nist-800-53-r5');
  }

  /** Rules that look at a requirement of PCI DSS 4.0. */
  public static pciDss(): Pack {
    return Pack._ofFramework('pci-4.0');
  }

  /** Single rules, at least one. An id that no rule has is an error, and so is one that is named twice. */
  public static rules(...ids: string[]): Pack {
    requireIds(ids);
    requireEntries('ids', ids);
    return new Pack('rules', ids.map((id) => ruleOf(id)));
  }

  /**
   * A pack by its name, as the command takes it: `baseline`, `strict`, `fsbp`, `cis-3.0`, `cis-5.0`, `cis-6.0`, `cis-7.0`,
   * `nist-800-53-r5` or `pci-4.0`. Another name is an error.
   */
  public static named(name: string): Pack {
    requireOneOf('name', name, Pack._names());
    return name === 'baseline' ? Pack.baseline() : name === 'strict' ? Pack.strict() : Pack._ofFramework(name);
  }

  /** @internal */
  public static _names(): string[] {
    return ['baseline', 'strict', 'fsbp', ...Object.values(CisVersion).map((version) => `cis-${version}`), 'nist-800-53-r5', 'pci-4.0'];
  }

  private static _ofFramework(id: string): Pack {
    // Read only by those who ask for a framework.
    /* eslint-disable @typescript-eslint/no-require-imports */
    const { frameworks } = require('./controls/controls') as typeof import('./controls/controls');
    const { controlsOf } = require('./controls/controls-of') as typeof import('./controls/controls-of');
    /* eslint-enable @typescript-eslint/no-require-imports */
    const framework = frameworks().find((one) => one.id === id);
    return new Pack(id, catalogue().filter((rule) => controlsOf(rule).some((label) => label.startsWith(`${framework?.name ?? id} `))));
  }

  /** What it is called in reports. */
  public readonly name: string;
  /** @internal */
  public readonly _rules: readonly Rule[];

  private constructor(name: string, rules: readonly Rule[]) {
    this.name = name;
    this._rules = [...new Set(rules)];
  }

  /** The ids of its rules. */
  public get ruleIds(): string[] {
    return this._rules.map(({ id }) => id);
  }

  /** The rules of both. */
  public plus(other: Pack): Pack {
    return new Pack(`${this.name}+${other.name}`, [...this._rules, ...other._rules]);
  }

  /** All but these rules. An id that no rule has is an error; one that is not in the pack is none. */
  public without(...ids: string[]): Pack {
    requireIds(ids);
    const gone = new Set(ids.map((id) => ruleOf(id)));
    return new Pack(this.name, this._rules.filter((rule) => !gone.has(rule)));
  }
}

function requireIds(ids: string[]): void {
  requireKnownList('ids', ids);
  requireTexts('ids', ids);
}

function ruleOf(id: string): Rule {
  const ids = catalogue().map((rule) => rule.id);
  requireOneOf('ids', id, ids);
  return catalogue()[ids.indexOf(id)];
}

/** The catalogue is large: who never asks for a pack does not load it. */
function catalogue(): readonly Rule[] {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return (require('./catalogue/rules') as typeof import('./catalogue/rules')).RULES;
}
