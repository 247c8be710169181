import { Annotations, Duration, RemovalPolicy, Stack, Stage } from 'aws-cdk-lib';
import * as acm from 'aws-cdk-lib/aws-certificatemanager';
import { Construct } from 'constructs';
import { requireOneOf } from '../private/one-of';
import { requireRange, wholeDays } from '../private/validation';
import { SingletonMode } from '../settings/singleton-mode';

/** What ACM takes; the most is also what an account has from the beginning. */
const DAYS = { minimum: 1, maximum: 45 };

/** Properties of {@link CertificateExpiryEvents}. */
export interface CertificateExpiryEventsProps {
  /**
   * CREATE sets the number of days, LEAVE does nothing. ADOPT is refused: ACM always has a number of days, which CREATE replaces by its own.
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
}

/**
 * When ACM begins to send the event `ACM Certificate Approaching Expiration`, for all certificates of the account in this Region.
 *
 * There is one such setting; a second construct for the same account and Region is refused. It stays when the stack goes.
 *
 * @see https://docs.aws.amazon.com/acm/latest/APIReference/API_PutAccountConfiguration.html
 */
export class CertificateExpiryEvents extends Construct {
  /** The setting, unless it is left alone. */
  public readonly configuration?: acm.CfnAccount;

  public constructor(scope: Construct, id: string, props: CertificateExpiryEventsProps = {}) {
    super(scope, id);
    validate(props);
    this.refuseSecond();
    if (props.mode === SingletonMode.LEAVE) {
      return;
    }

    const days = (props.beforeExpiry ?? Duration.days(DAYS.maximum)).toDays();
    this.configuration = new acm.CfnAccount(this, 'Configuration', { expiryEventsConfiguration: { daysBeforeExpiry: days } });
    this.configuration.applyRemovalPolicy(RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE);
    if (props.beforeExpiry && !props.beforeExpiry.isUnresolved() && days < DAYS.maximum) {
      Annotations.of(this).addWarningV2('cdk-security-baseline:CertificateExpiryEvents.late',
        `'beforeExpiry' is ${days} days: ACM tells that a certificate runs out later than the ${DAYS.maximum} days that an account begins with.`);
    }
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

function validate({ mode = SingletonMode.CREATE, beforeExpiry }: CertificateExpiryEventsProps): void {
  requireOneOf('mode', mode, [SingletonMode.CREATE, SingletonMode.LEAVE]);
  requireRange('beforeExpiry', wholeDays('beforeExpiry', beforeExpiry), DAYS.minimum, DAYS.maximum, 'days');
  if (mode === SingletonMode.LEAVE && beforeExpiry) {
    throw new Error("'beforeExpiry' must be left out when 'mode' is LEAVE");
  }
}
