import { allOf, anyOf, maybe, NO, type Answer } from '../escalation/answer';
import { accountIn } from '../escalation/asker';
import { ADMINISTRATOR_POLICY } from '../escalation/power';
import { OutsiderFindingKind as Kind } from '../outsider-finding';
import {
  account, anonymous, federated, foreignSource, fromEndpoint, isAboutEndpoint, named, ofOrganization, onBehalfOfOutsider, OUTSIDER_ACCOUNT,
  OUTSIDER_ADDRESSES, OutsiderContext, service,
} from './attackers';
import { Judge } from './judge';
import { isOfLoadBalancers } from './load-balancers';
import { hasConditionOn, isSharedCi, issuerOf, repositoryTokens, type Token } from './providers';
import { sendsSource } from './source-conditions';
import { applicationTokens, isOfAnApplication, subjectTokens, supposedOf } from './subjects';
import { isKnownText } from '../../template/model/opaque';
import type { PrincipalPattern, Statement, Target } from '../evaluation/types';

/** What a statement gives to somebody. */
export interface Hit {
  readonly kind: Kind;
  readonly principal: string;
  readonly answer: Answer;
}

/** Who is known. */
export interface Known {
  readonly accounts: ReadonlySet<string>;
  readonly organization?: string;
  readonly repositoryOwners: readonly string[];
}

// The services that answer requests without a signature.
const WITHOUT_CREDENTIALS = ['s3', 'sqs', 'sns', 'es', 'execute-api', 'lambda', 'mediastore', 'aoss'];
/** Whoever is in an account of no organization; a condition with `IfExists` lets them pass. */
const OF_NO_ORGANIZATION = { 'aws:principalorgid': 'absent', 'aws:principalorgpaths': 'absent' } as const;
const ANY_EXTERNAL_ID = 'q7x0';
const ACCOUNT_KEYS = ['aws:principalaccount', 'aws:sourceaccount', 'kms:calleraccount'];
/** What services say about for whom they act. */
const OF_SOURCE = ['aws:sourcearn', 'aws:sourceaccount', 'aws:sourceorgid', 'aws:sourceorgpaths'];
const ACCOUNT = /^\d{12}$/;
const AUDIENCE = /^saml:aud$/i;

/** Judges one statement of a resource or trust policy. */
export class StatementRules {
  private readonly judge: Judge;
  private readonly partition: string;
  private readonly isTrust: boolean;

  constructor(private readonly target: Target, private readonly statement: Statement, private readonly known: Known) {
    this.judge = new Judge(target, statement);
    this.partition = target.arn.split(':')[1] ?? 'aws';
    this.isTrust = statement.policy.origin.kind === 'trust';
  }

  hits(): Hit[] {
    const { principals, notPrincipals, effect } = this.statement;
    if (effect !== 'Allow') {
      return [];
    }
    const patterns: PrincipalPattern[] = principals ?? (notPrincipals === undefined ? [] : [{ kind: 'Everyone', value: '*' }]);
    return patterns.flatMap((pattern) => this.hitsOf(pattern)).filter(({ answer }) => answer.sure !== 'no');
  }

  private hitsOf({ kind, value }: PrincipalPattern): Hit[] {
    switch (kind) {
      case 'Everyone': return this.everyone();
      case 'AWS': return this.aws(value);
      case 'Service': return this.service(value);
      case 'Federated': return this.federated(value);
      default: return [];
    }
  }

  private everyone(): Hit[] {
    const open = this.isTrust || !WITHOUT_CREDENTIALS.includes(this.target.arn.split(':')[2] ?? '') ? NO
      : this.fromAnywhere(() => anonymous(this.partition), OF_NO_ORGANIZATION);
    if (open.sure !== 'no') {
      return [{ kind: Kind.PUBLIC, principal: 'anybody', answer: open }];
    }
    const outsider = () => account(OUTSIDER_ACCOUNT, this.partition);
    const through = this.throughOwnEndpoint(outsider);
    if (through.sure === 'yes') {
      return [{ kind: Kind.ANY_AWS_ACCOUNT, principal: 'any AWS account', answer: through }];
    }
    const any = anyOf(() => this.fromAnywhere(outsider, ofOrganization()), () => this.fromAnywhere(outsider, OF_NO_ORGANIZATION));
    return any.sure === 'no' ? [...this.organizations(), ...this.accountsInConditions(), ...this.deputies()]
      : [{ kind: Kind.ANY_AWS_ACCOUNT, principal: 'any AWS account', answer: any }];
  }

  private organizations(): Hit[] {
    const own = this.known.organization;
    return own === undefined ? [] : this.valuesOf(['aws:principalorgid']).filter((id) => id !== own && isKnownText(id)).map((id) => ({
      kind: Kind.FOREIGN_ORGANIZATION,
      principal: `organization ${id}`,
      answer: this.fromAnywhere(() => account(OUTSIDER_ACCOUNT, this.partition), ofOrganization(id)),
    }));
  }

  private accountsInConditions(): Hit[] {
    return this.valuesOf(ACCOUNT_KEYS).filter((id) => ACCOUNT.test(id)).flatMap((id) => this.aws(id));
  }

  private aws(value: string): Hit[] {
    const id = ACCOUNT.test(value) ? value : accountIn(`${value}:`) ?? accountIn(value);
    if (id === undefined || this.known.accounts.has(id) || isOfLoadBalancers(id)) {
      return [];
    }
    const whole = ACCOUNT.test(value) || value.endsWith(':root');
    const identity = () => whole ? account(id, this.partition) : named(value, id, this.partition, [ADMINISTRATOR_POLICY]);
    const answer = anyOf(() => this.fromAnywhere(identity, ofOrganization()), () => this.fromAnywhere(identity, {}));
    return [{ kind: Kind.FOREIGN_ACCOUNT, principal: value, answer }];
  }

  private service(value: string): Hit[] {
    if (this.isTrust || !sendsSource(value, this.target.arn.split(':')[2] ?? '')) {
      return [];
    }
    return [{ kind: Kind.CONFUSED_DEPUTY, principal: value, answer: this.onBehalf(value, [undefined, ...this.openSources()]) }];
  }

  /** Whoever has a VPC has an endpoint there. Where only the deployment tells which one is asked for, it is taken to be ours. */
  private throughOwnEndpoint(identity: () => ReturnType<typeof account>): Answer {
    const isAsked = this.statement.conditions.some(({ key }) => isAboutEndpoint(key));
    const answer = isAsked ? this.judge.allows(identity(), fromEndpoint(this.valuesOf(['aws:vpcsourceip']))) : NO;
    return answer.sure === 'yes' ? answer : NO;
  }

  /** Everybody is also every service, which acts for whoever owns what it says to be the source. */
  private deputies(): Hit[] {
    const sources = this.isTrust ? [] : this.openSources();
    const isAsked = !this.isTrust && this.statement.conditions.some(({ key }) => OF_SOURCE.includes(key.toLowerCase()));
    const any = isAsked ? this.onBehalf('s3.amazonaws.com', [undefined]) : NO;
    if (any.sure === 'yes') {
      return [{ kind: Kind.CONFUSED_DEPUTY, principal: 'any AWS service', answer: any }];
    }
    return sources.length === 0 ? [] : [...new Set(sources.map((arn) => arn.split(':')[2] ?? ''))].map((name) => ({
      kind: Kind.CONFUSED_DEPUTY,
      principal: `${name}.amazonaws.com`,
      answer: this.onBehalf(`${name}.amazonaws.com`, sources.filter((arn) => arn.split(':')[2] === name)),
    }));
  }

  private onBehalf(name: string, sources: readonly (string | undefined)[]): Answer {
    return anyOf(...sources.map((source) => () => this.judge.allows(service(name, this.partition), onBehalfOfOutsider(this.partition, source))));
  }

  /** Sources of outsiders that fit what the statement asks for. */
  private openSources(): string[] {
    return this.valuesOf(['aws:sourcearn']).map(foreignSource).filter((arn) => arn !== undefined);
  }

  private federated(value: string): Hit[] {
    if (value.includes(':saml-provider/')) {
      const aud = this.statement.conditions.some(({ key }) => AUDIENCE.test(key));
      return aud ? [] : [{ kind: Kind.SAML_ANY_AUDIENCE, principal: value, answer: this.vouchedFor(value, { 'saml:aud': ['https://q7x0.example'] }) }];
    }
    const issuer = issuerOf(value);
    if (isSharedCi(issuer)) {
      return this.repositories(value, issuer);
    }
    return isOfAnApplication(issuer) ? this.applications(value, issuer) : this.subjects(value, issuer);
  }

  private applications(value: string, issuer: string): Hit[] {
    const { conditions } = this.statement;
    const isAsked = hasConditionOn(conditions, ['sub', 'aud', 'amr', 'oaud', 'app_id'].map((claim) => `${issuer}:${claim}`));
    const answer = anyOf(...applicationTokens(issuer, conditions).map((claims) => () => this.vouchedFor(value, claims)));
    // An application, or a pool, that only the deployment tells is taken to be ours.
    return isAsked && answer.sure !== 'yes' ? [] : [{ kind: Kind.OIDC_ANY_SUBJECT, principal: value, answer }];
  }

  private subjects(value: string, issuer: string): Hit[] {
    const { conditions } = this.statement;
    const supposed = supposedOf(issuer, conditions);
    const answer = anyOf(...subjectTokens(issuer, conditions).map(({ claims }) => () => this.vouchedWith(value, claims)));
    return [{ kind: Kind.OIDC_ANY_SUBJECT, principal: value, answer: supposed === undefined ? answer : allOf(answer, maybe(supposed)) }];
  }

  private repositories(value: string, issuer: Parameters<typeof repositoryTokens>[0]): Hit[] {
    const answers = repositoryTokens(issuer, this.statement).map(({ claims, owner }) => ({
      owner, answer: this.vouchedWith(value, claims),
    }));
    const anybody = anyOf(...answers.filter(({ owner }) => owner === undefined).map(({ answer }) => answer));
    if (anybody.sure !== 'no') {
      return [{ kind: Kind.OIDC_ANY_REPOSITORY, principal: `any repository of ${issuer}`, answer: anybody }];
    }
    const owners = [...new Set(answers.flatMap(({ owner }) => owner ?? []))].filter((owner) => !this.known.repositoryOwners.includes(owner));
    return owners.map((owner) => ({
      kind: Kind.OIDC_WHOLE_ORGANIZATION,
      principal: `any repository of ${owner} (${issuer})`,
      answer: anyOf(...answers.filter((each) => each.owner === owner).map(({ answer }) => answer)),
    }));
  }

  private vouchedWith(provider: string, claims: Token['claims']): Answer {
    return this.vouchedFor(provider, Object.fromEntries(Object.entries(claims).map(([key, claim]) => [key, [claim]])));
  }

  private vouchedFor(provider: string, claims: Readonly<Record<string, readonly string[]>>): Answer {
    return this.judge.allows(federated(provider, this.partition), new OutsiderContext(claims));
  }

  private fromAnywhere(identity: () => ReturnType<typeof anonymous>, keys: ConstructorParameters<typeof OutsiderContext>[0]): Answer {
    // Who assumes a role may send any external id; a condition that takes all of them is none.
    const externalIds = this.isTrust ? ['absent' as const, [ANY_EXTERNAL_ID]] : ['absent' as const];
    return anyOf(...OUTSIDER_ADDRESSES.flatMap((address) => externalIds.map((externalId) => () => (
      this.judge.allows(identity(), new OutsiderContext({ 'sts:externalid': externalId, ...keys, 'aws:sourceip': [address] }))
    ))));
  }

  private valuesOf(keys: readonly string[]): string[] {
    return this.statement.conditions.filter(({ key }) => keys.includes(key.toLowerCase())).flatMap(({ values }) => values);
  }
}
