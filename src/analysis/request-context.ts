import type { Context } from './evaluation/types';
import { requireText, requireTexts } from '../private/validation';
import { CONDITION_KEY, FILLED_IN, type Answer, type Entry } from './questions/context-keys';

/**
 * What a request says about itself: the values of condition keys.
 *
 * A context is never changed; each method returns another one. Names of keys have no case, as in IAM.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
export class RequestContext {
  /** Nothing is fixed: the answer must hold in every context. */
  static unknown(): RequestContext {
    return new RequestContext(new Map(), false);
  }

  /**
   * Every key that is not given is absent, save those that AWS fills in from principal and resource, such as
   * `aws:PrincipalArn`.
   */
  static exactly(): RequestContext {
    return new RequestContext(new Map(), true);
  }

  /** A user in the AWS Management Console who signed in with MFA. How long ago stays open (`aws:MultiFactorAuthAge`). */
  static consoleWithMfa(): RequestContext {
    return console_('true');
  }

  /** A user in the AWS Management Console who signed in without MFA: the key is there and `false`, and there is no MFA age. */
  static consoleWithoutMfa(): RequestContext {
    return console_('false').lacking(MFA_AGE);
  }

  /**
   * A long-term access key: requests carry neither the keys of MFA nor the time of a token.
   */
  static accessKey(): RequestContext {
    return RequestContext.unknown().having(VIA_SERVICE, 'false').lacking(MFA).lacking(MFA_AGE).lacking('aws:TokenIssueTime');
  }

  /**
   * The session of a role that was assumed without MFA. AWS says of such sessions both that they carry no information about MFA
   * and that the key is `false` for temporary credentials without MFA: the answer must hold either way.
   *
   * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa_configure-api-require.html
   */
  static roleSession(): RequestContext {
    return RequestContext.unknown().having(VIA_SERVICE, 'false').lacking(MFA_AGE).with(MFA, ['absent', ['false']]);
  }

  private constructor(private readonly entries: ReadonlyMap<string, Entry>, private readonly closed: boolean) {}

  /**
   * The same with a key that the request carries.
   *
   * @param key such as `aws:SourceIp`; what has no `:` is an error
   * @param values as text (`'true'`), one, or several for keys that have several values; none is an error
   */
  public having(key: string, ...values: string[]): RequestContext {
    if (values.length === 0) {
      throw new Error(`'values' must hold at least one value of ${key}, got none; 'lacking' says that a key is absent`);
    }
    requireTexts('values', values);
    return this.with(key, [values]);
  }

  /** The same with a key that the request does not carry. @param key such as `aws:SourceIp`; what has no `:` is an error */
  public lacking(key: string): RequestContext {
    return this.with(key, ['absent']);
  }

  /** For people. */
  public toString(): string {
    const said = [...this.entries.values()].map(({ key, answers }) => answers.map((answer) => answer === 'absent'
      ? `without ${key}` : `${key} = ${answer.join(', ')}`).join(' or '));
    return [...said, ...this.closed ? ['no other keys'] : []].join('; ') || 'any context';
  }

  /** What the keys of `other` say, laid over this. @internal */
  _over(other: RequestContext): RequestContext {
    return new RequestContext(new Map([...this.entries, ...other.entries]), this.closed || other.closed);
  }

  /** The same with each value replaced, such as tokens by what they stand for. @internal */
  _replaced(replace: (value: string) => string): RequestContext {
    const entries = [...this.entries].map(([name, { key, answers }]) => [name, {
      key, answers: answers.map((answer) => answer === 'absent' ? answer : answer.map(replace)),
    }] as const);
    return new RequestContext(new Map(entries), this.closed);
  }

  /** The keys that are fixed, each with what it may be. @internal */
  get _entries(): Entry[] {
    return [...this.entries.values()];
  }

  /** One context for each combination of what the keys may be. @internal */
  get _variants(): Context[] {
    let variants = [new Map<string, Answer>()];
    for (const [name, { answers }] of this.entries) {
      variants = variants.flatMap((variant) => answers.map((answer) => new Map([...variant, [name, answer] as const])));
    }
    return variants.map((variant) => ({
      lookup: (key) => variant.get(key.toLowerCase()) ?? (this.closed && !FILLED_IN.test(key) ? 'absent' : 'unknown'),
    }));
  }

  private with(key: string, answers: Answer[]): RequestContext {
    requireText('key', key);
    if (!CONDITION_KEY.test(key)) {
      throw new Error(`'key' must be a condition key such as aws:SourceIp, got ${key}`);
    }
    return new RequestContext(new Map([...this.entries, [key.toLowerCase(), { key, answers }]]), this.closed);
  }
}

const MFA = 'aws:MultiFactorAuthPresent';
const MFA_AGE = 'aws:MultiFactorAuthAge';
const VIA_SERVICE = 'aws:ViaAWSService';

function console_(mfa: string): RequestContext {
  return RequestContext.unknown().having(MFA, mfa).having(VIA_SERVICE, 'false').having('aws:SecureTransport', 'true');
}
