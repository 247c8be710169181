import { Annotations, Duration, Stack, Stage, Token } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { acknowledgeWildcard } from '../private/acknowledgements';
import { requireRange } from '../private/validation';
import { AccountSetting } from '../settings/account-setting';
import { type SettingRemoval } from '../settings/removal';
import { type WhenStronger } from '../settings/when-stronger';

/** CIS and FSBP ask for at least 14; IAM takes 128 at most. */
const LENGTH = { minimum: 14, maximum: 128 };
/** What IAM can remember. */
const REUSE = { minimum: 1, maximum: 24 };
/** What IAM accepts, in days. */
const AGE = { minimum: 1, maximum: 1095 };
/** FSBP IAM.7 asks for a change within so many days. */
const FSBP_AGE = 90;

/** The strength of passwords of IAM users. */
export interface AccountPasswordPolicyProps {
  /**
   * The least number of characters: 14 to 128; anything else is refused.
   *
   * CIS AWS Foundations 7.0 2.8, FSBP IAM.7
   *
   * @default 14
   */
  readonly minimumLength?: number;

  /**
   * How many earlier passwords a user may not take again: 1 to 24; anything else is refused, less than 24 warns.
   *
   * CIS AWS Foundations 7.0 2.9
   *
   * @default 24
   */
  readonly reusePrevention?: number;

  /**
   * After which time a user has to choose a new password: 1 to 1095 whole days; anything else is refused, more than 90 warns.
   *
   * FSBP IAM.7; CIS has not asked for it since version 1.4
   *
   * @default Duration.days(90)
   */
  readonly maxPasswordAge?: Duration;

  /**
   * Whether passwords expire at all; `false` warns, and excludes `maxPasswordAge`.
   *
   * @default true
   */
  readonly passwordsExpire?: boolean;

  /**
   * Whether a password needs one of `A` to `Z`; `false` warns.
   *
   * @default true
   */
  readonly requireUppercase?: boolean;

  /**
   * Whether a password needs one of `a` to `z`; `false` warns.
   *
   * @default true
   */
  readonly requireLowercase?: boolean;

  /**
   * Whether a password needs one of `0` to `9`; `false` warns.
   *
   * @default true
   */
  readonly requireNumbers?: boolean;

  /**
   * Whether a password needs one of `! @ # $ % ^ & * ( ) _ + - = [ ] { } | '`; `false` warns.
   *
   * @default true
   */
  readonly requireSymbols?: boolean;

  /**
   * Whether users may change their own password. `false` with passwords that expire warns: an administrator has to renew each one.
   *
   * @default true
   */
  readonly allowUsersToChange?: boolean;

  /**
   * Whether an administrator has to reset an expired password, instead of its user at the next sign-in. It can lock out the last
   * administrator. Refused where passwords do not expire.
   *
   * @default false
   */
  readonly hardExpiry?: boolean;

  /**
   * What becomes of the policy when this construct leaves the template.
   *
   * @default SettingRemoval.RETAIN
   */
  readonly onRemoval?: SettingRemoval;

  /**
   * What happens where the account's policy is stricter. With `KEEP` the stricter length, classes, memory and age stay, and so does a
   * hard expiry that is in force; whether users may change their password follows this construct.
   *
   * @default WhenStronger.KEEP
   */
  readonly whenStronger?: WhenStronger;
}

/** The parameters of the AWS Config rule `IAM_PASSWORD_POLICY`, in the spelling of this language. */
export interface PasswordPolicyRuleParameters {
  /** `RequireUppercaseCharacters`. */
  readonly requireUppercaseCharacters: boolean;
  /** `RequireLowercaseCharacters`. */
  readonly requireLowercaseCharacters: boolean;
  /** `RequireSymbols`. */
  readonly requireSymbols: boolean;
  /** `RequireNumbers`. */
  readonly requireNumbers: boolean;
  /** `MinimumPasswordLength`. */
  readonly minimumPasswordLength: number;
  /** `PasswordReusePrevention`. */
  readonly passwordReusePrevention: number;
  /**
   * `MaxPasswordAge`, in days.
   *
   * @default - passwords do not expire
   */
  readonly maxPasswordAge?: number;
}

/**
 * The password policy for IAM users of the account.
 *
 * IAM is global: one per account, in one Region; a second one in the same App or Stage is refused. It concerns neither the root
 * user nor people who sign in through IAM Identity Center. CloudFormation has no resource for it: it is applied by a function,
 * which remembers the policy of before, and never weakens a stricter one unless asked.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html
 */
export class AccountPasswordPolicy extends Construct {
  /** The setting behind the policy. */
  public readonly setting: AccountSetting;

  private readonly parameters: PasswordPolicyRuleParameters;

  constructor(scope: Construct, id: string, props: AccountPasswordPolicyProps = {}) {
    super(scope, id);
    this.refuseSecond();
    validate(props);

    const { allowUsersToChange = true, hardExpiry = false } = props;
    this.parameters = {
      requireUppercaseCharacters: props.requireUppercase ?? true,
      requireLowercaseCharacters: props.requireLowercase ?? true,
      requireSymbols: props.requireSymbols ?? true,
      requireNumbers: props.requireNumbers ?? true,
      minimumPasswordLength: props.minimumLength ?? LENGTH.minimum,
      passwordReusePrevention: props.reusePrevention ?? REUSE.maximum,
      ...(props.passwordsExpire === false ? {} : { maxPasswordAge: props.maxPasswordAge?.toDays({ integral: false }) ?? FSBP_AGE }),
    };

    this.setting = new AccountSetting(this, 'Setting', {
      setting: 'iam-password-policy',
      onRemoval: props.onRemoval,
      whenStronger: props.whenStronger,
      configuration: {
        MinimumPasswordLength: this.parameters.minimumPasswordLength,
        RequireSymbols: this.parameters.requireSymbols,
        RequireNumbers: this.parameters.requireNumbers,
        RequireUppercaseCharacters: this.parameters.requireUppercaseCharacters,
        RequireLowercaseCharacters: this.parameters.requireLowercaseCharacters,
        AllowUsersToChangePassword: allowUsersToChange,
        HardExpiry: hardExpiry,
        MaxPasswordAge: this.parameters.maxPasswordAge,
        PasswordReusePrevention: this.parameters.passwordReusePrevention,
      },
      statements: [new iam.PolicyStatement({
        sid: 'PasswordPolicy',
        actions: ['iam:GetAccountPasswordPolicy', 'iam:UpdateAccountPasswordPolicy', 'iam:DeleteAccountPasswordPolicy'],
        resources: ['*'],
      })],
    });

    acknowledgeWildcard(this.setting.policy, '*', 'The actions for the password policy of an account know no resource');
    this.warn(allowUsersToChange, hardExpiry);
  }

  /** The parameters with which the AWS Config rule `IAM_PASSWORD_POLICY` watches over this policy. */
  public toConfigRuleParameters(): PasswordPolicyRuleParameters {
    return this.parameters;
  }

  /** Two would overwrite each other at every deployment. */
  private refuseSecond(): void {
    const { account } = Stack.of(this);
    const stage = Stage.of(this);
    const other = stage?.node.findAll().find((construct) => construct instanceof AccountPasswordPolicy
      && construct !== this && Stage.of(construct) === stage && Stack.of(construct).account === account);
    if (other) {
      throw new Error(`an account can have only one AccountPasswordPolicy, and '${other.node.path}' is there already: remove '${this.node.path}'`);
    }
  }

  private warn(allowUsersToChange: boolean, hardExpiry: boolean): void {
    const { passwordReusePrevention: reuse, maxPasswordAge: age } = this.parameters;
    const classes = Object.entries({
      requireUppercase: this.parameters.requireUppercaseCharacters,
      requireLowercase: this.parameters.requireLowercaseCharacters,
      requireNumbers: this.parameters.requireNumbers,
      requireSymbols: this.parameters.requireSymbols,
    }).filter(([, required]) => !required).map(([name]) => `'${name}' is false`);
    const weak = [
      ...classes,
      ...(age === undefined ? ["'passwordsExpire' is false"] : []),
      ...(age !== undefined && !Token.isUnresolved(age) && age > FSBP_AGE ? [`'maxPasswordAge' is ${age} days, above ${FSBP_AGE}`] : []),
    ];

    if (!Token.isUnresolved(reuse) && reuse < REUSE.maximum) {
      Annotations.of(this).addWarningV2('cdk-security-baseline:AccountPasswordPolicy.belowCis',
        `'reusePrevention' is ${reuse}; CIS AWS Foundations 7.0 2.9 asks for ${REUSE.maximum}`);
    }
    if (weak.length > 0) {
      Annotations.of(this).addWarningV2('cdk-security-baseline:AccountPasswordPolicy.belowFsbp',
        `${weak.join(', ')}; FSBP IAM.7 asks for four classes of characters and ${FSBP_AGE} days at most`);
    }
    if (!allowUsersToChange && age !== undefined && !hardExpiry) {
      Annotations.of(this).addWarningV2('cdk-security-baseline:AccountPasswordPolicy.usersCannotRenew',
        "passwords expire, but 'allowUsersToChange' is false: an administrator has to renew each one");
    }
  }
}

function validate(props: AccountPasswordPolicyProps): void {
  requireRange('minimumLength', props.minimumLength, LENGTH.minimum, LENGTH.maximum);
  requireRange('reusePrevention', props.reusePrevention, REUSE.minimum, REUSE.maximum);
  if (props.maxPasswordAge !== undefined && !props.maxPasswordAge.isUnresolved()) {
    requireRange('maxPasswordAge', props.maxPasswordAge.toDays({ integral: false }), AGE.minimum, AGE.maximum, 'days');
  }
  if (props.passwordsExpire === false && props.maxPasswordAge !== undefined) {
    throw new Error("'maxPasswordAge' must be absent where 'passwordsExpire' is false");
  }
  if (props.passwordsExpire === false && props.hardExpiry === true) {
    throw new Error("'hardExpiry' must be false where 'passwordsExpire' is false");
  }
}
