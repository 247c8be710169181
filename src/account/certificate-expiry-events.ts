import { Annotations, Aws, Duration, RemovalPolicy, Stack, Stage } from 'aws-cdk-lib';
import * as acm from 'aws-cdk-lib/aws-certificatemanager';
import * as iam from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { acknowledgeWildcard } from '../private/acknowledgements';
import { requireOneOf } from '../private/one-of';
import { requireRange, wholeDays } from '../private/validation';
import { AccountSetting } from '../settings/account-setting';
import { SettingRemoval } from '../settings/removal';
import { SingletonMode } from '../settings/singleton-mode';
import { WhenStronger } from '../settings/when-stronger';

/** What ACM takes; the most is also what an account has from the beginning. */
const DAYS = { minimum: 1, maximum: 45 };

/** What each mode has no use for: given all the same, it would be ignored in silence. */
const REFUSED: Record<SingletonMode, readonly (keyof CertificateExpiryEventsProps)[]> = {
  [SingletonMode.CREATE]: ['onRemoval', 'whenStronger'],
  [SingletonMode.ADOPT]: [],
  [SingletonMode.LEAVE]: ['beforeExpiry', 'onRemoval', 'whenStronger'],
};

/** Properties of {@link CertificateExpiryEvents}. */
export interface CertificateExpiryEventsProps {
  /**
   * How the number of days is set. An account always has one, also if nobody said so: CREATE lets CloudFormation replace it, ADOPT raises it
   * at deployment and remembers the earlier one, LEAVE does nothing.
   *
   * @default SingletonMode.CREATE
   */
  readonly mode?: SingletonMode;

  /**
   * How long before the end of a certificate ACM begins to tell EventBridge of it, once a day: 1 to 45 whole days; anything else is
   * refused, less than 45 warns. Refused where `mode` is LEAVE.
   *
   * @default Duration.days(45)
   */
  readonly beforeExpiry?: Duration;

  /**
   * What becomes of the setting when this construct leaves the template. With REMOVE it is 45 days again. Only for ADOPT: with CREATE it stays.
   *
   * @default SettingRemoval.RETAIN
   */
  readonly onRemoval?: SettingRemoval;

  /**
   * What happens where the account has more days. Only for ADOPT.
   *
   * @default WhenStronger.KEEP
   */
  readonly whenStronger?: WhenStronger;
}

/**
 * When ACM begins to send the event `ACM Certificate Approaching Expiration`, for all certificates of the account in this Region.
 *
 * There is one such setting; a second construct for the same account and Region is refused. It stays when the stack goes.
 *
 * @see https://docs.aws.amazon.com/acm/latest/APIReference/API_PutAccountConfiguration.html
 */
export class CertificateExpiryEvents extends Construct {
  /** The setting, where CloudFormation sets it. */
  public readonly configuration?: acm.CfnAccount;
  /** The setting, where it is adopted. */
  public readonly setting?: AccountSetting;

  public constructor(scope: Construct, id: string, props: CertificateExpiryEventsProps = {}) {
    super(scope, id);
    const { mode = SingletonMode.CREATE } = props;
    validate(mode, props);
    this.refuseSecond();

    const days = (props.beforeExpiry ?? Duration.days(DAYS.maximum)).toDays();
    if (mode === SingletonMode.CREATE) {
      this.configuration = new acm.CfnAccount(this, 'Configuration', { expiryEventsConfiguration: { daysBeforeExpiry: days } });
      // The deletion of the resource would write the account's configuration again.
      this.configuration.applyRemovalPolicy(RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE);
    } else if (mode === SingletonMode.ADOPT) {
      this.setting = this.adopt(days, props);
    }
    if (props.beforeExpiry && !props.beforeExpiry.isUnresolved() && days < DAYS.maximum) {
      Annotations.of(this).addWarningV2('cdk-security-baseline:CertificateExpiryEvents.late',
        `'beforeExpiry' is ${days} days: ACM tells that a certificate runs out later than the ${DAYS.maximum} days that an account begins with.`);
    }
  }

  private adopt(days: number, { onRemoval, whenStronger }: CertificateExpiryEventsProps): AccountSetting {
    const setting = new AccountSetting(this, 'Setting', {
      setting: 'acm-expiry-events',
      onRemoval,
      whenStronger,
      configuration: { DaysBeforeExpiry: days },
      statements: [new iam.PolicyStatement({
        sid: 'ExpiryEvents',
        actions: ['acm:GetAccountConfiguration', 'acm:PutAccountConfiguration'],
        resources: ['*'],
        conditions: { StringEquals: { 'aws:RequestedRegion': Aws.REGION } },
      })],
    });
    acknowledgeWildcard(setting.policy, '*', "The actions for the account's configuration of ACM know no resource; the Region is fixed by a condition");
    return setting;
  }

  /** Two would overwrite each other at every deployment. */
  private refuseSecond(): void {
    const { account, region } = Stack.of(this);
    const stage = Stage.of(this);
    const other = stage?.node.findAll().find((construct) => construct instanceof CertificateExpiryEvents
      && construct !== this && Stage.of(construct) === stage && Stack.of(construct).account === account && Stack.of(construct).region === region);
    if (other) {
      throw new Error(`a Region of an account can have only one CertificateExpiryEvents, and '${other.node.path}' is there already: remove '${this.node.path}'`);
    }
  }
}

function validate(mode: SingletonMode, props: CertificateExpiryEventsProps): void {
  requireOneOf('mode', mode, Object.values(SingletonMode));
  const refused = REFUSED[mode].find((name) => props[name] !== undefined);
  if (refused) {
    throw new Error(`'${refused}' must be left out when 'mode' is ${mode}`);
  }
  requireOneOf('onRemoval', props.onRemoval, Object.values(SettingRemoval));
  requireOneOf('whenStronger', props.whenStronger, Object.values(WhenStronger));
  requireRange('beforeExpiry', wholeDays('beforeExpiry', props.beforeExpiry), DAYS.minimum, DAYS.maximum, 'days');
}
