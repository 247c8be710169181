import { Annotations, Aws, RemovalPolicy, Stack, Token } from 'aws-cdk-lib';
import * as events from 'aws-cdk-lib/aws-events';
import * as guardduty from 'aws-cdk-lib/aws-guardduty';
import * as iam from 'aws-cdk-lib/aws-iam';
import type * as sns from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { chosenFeatures, type Feature } from './private/features';
import { findingMessage } from './private/finding-message';
import { FindingPublishingFrequency, ThreatDetectionPreset } from './threat-detection-features';
import { OnFindingOptions, ThreatDetectionProps } from './threat-detection-props';
import { acknowledgeWildcard } from '../private/acknowledgements';
import { requireDecimalRange } from '../private/validation';
import { AccountSetting } from '../settings/account-setting';
import { SingletonMode } from '../settings/singleton-mode';

const SEVERITY = { minimum: 1, maximum: 10 };
/** Medium: what is below is mostly noise. */
const NOTEWORTHY = 4;

/** What each mode has no use for: given all the same, it would be ignored in silence. */
const REFUSED: Record<SingletonMode, readonly (keyof ThreatDetectionProps)[]> = {
  [SingletonMode.CREATE]: ['detectorId', 'onRemoval', 'whenStronger'],
  [SingletonMode.ADOPT]: ['detectorId'],
  [SingletonMode.LEAVE]: ['preset', 'features', 'findingPublishingFrequency', 'onRemoval', 'whenStronger'],
};

/**
 * Amazon GuardDuty for this account and Region, with every feature stated, and its findings routed by severity.
 *
 * Every Region that the account may use needs one. In an organization the features of member accounts are up to the GuardDuty
 * administrator: use `SingletonMode.LEAVE` there.
 *
 * FSBP GuardDuty.1
 *
 * @see https://docs.aws.amazon.com/guardduty/latest/ug/what-is-guardduty.html
 */
export class ThreatDetection extends Construct {
  /** The id of the detector; unknown where it is left alone and no id is given. */
  public readonly detectorId?: string;
  /** The ARN of the detector; unknown where its id is. */
  public readonly detectorArn?: string;
  /** The detector, where CloudFormation creates it. */
  public readonly detector?: guardduty.CfnDetector;
  /** The setting, where the detector is adopted. */
  public readonly setting?: AccountSetting;
  /** The rule that sends findings to the notification topic. */
  public readonly notificationRule?: events.Rule;

  private readonly minimumSeverity: number;

  constructor(scope: Construct, id: string, props: ThreatDetectionProps = {}) {
    super(scope, id);
    const {
      mode = SingletonMode.CREATE, preset = ThreatDetectionPreset.STANDARD, minimumSeverity = NOTEWORTHY,
      findingPublishingFrequency: frequency = FindingPublishingFrequency.FIFTEEN_MINUTES,
    } = props;
    validate(mode, props);
    const { features, missing } = chosenFeatures(preset, props.features ?? {});
    this.minimumSeverity = minimumSeverity;

    if (mode === SingletonMode.CREATE) {
      this.detector = this.create(features, frequency);
      this.detectorId = this.detector.attrId;
    } else if (mode === SingletonMode.ADOPT) {
      this.setting = this.adopt(features, frequency, props);
      this.detectorId = this.setting.attribute('DetectorId');
    } else {
      this.detectorId = props.detectorId;
    }
    this.detectorArn = this.detectorId === undefined
      ? undefined
      : Stack.of(this).formatArn({ service: 'guardduty', resource: 'detector', resourceName: this.detectorId });

    if (props.notificationTopic) {
      this.notificationRule = this.notify(props.notificationTopic);
    }
    this.warn(mode === SingletonMode.LEAVE ? [] : missing, frequency);
  }

  /**
   * A rule for findings of a severity. Give it a target with the options or with `addTarget()`.
   *
   * @param id the id of the rule, unique among the rules of this construct
   */
  public onFinding(id: string, options: OnFindingOptions = {}): events.Rule {
    const { minimumSeverity = this.minimumSeverity, target } = options;
    requireDecimalRange('minimumSeverity', minimumSeverity, SEVERITY.minimum, SEVERITY.maximum);
    const rule = new events.Rule(this, id, {
      description: options.description ?? `GuardDuty findings of severity ${minimumSeverity} and above`,
      eventPattern: {
        source: ['aws.guardduty'],
        detailType: ['GuardDuty Finding'],
        detail: { severity: [{ numeric: ['>=', minimumSeverity] }] },
      },
    });
    if (target) {
      rule.addTarget(target);
    }
    return rule;
  }

  private create(features: Feature[], findingPublishingFrequency: string): guardduty.CfnDetector {
    const detector = new guardduty.CfnDetector(this, 'Detector', { enable: true, findingPublishingFrequency, features });
    // Unlike RETAIN, a creation that is rolled back leaves no detector behind that would block the next attempt.
    detector.applyRemovalPolicy(RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE);
    return detector;
  }

  private adopt(features: Feature[], frequency: string, props: ThreatDetectionProps): AccountSetting {
    const serviceLinkedRole = (service: string, name: string) => Stack.of(this).formatArn({
      service: 'iam', region: '', resource: 'role', resourceName: `aws-service-role/${service}/${name}`,
    });
    const setting = new AccountSetting(this, 'Detector', {
      setting: 'guardduty-detector',
      onRemoval: props.onRemoval,
      whenStronger: props.whenStronger,
      configuration: {
        FindingPublishingFrequency: frequency,
        Features: features.map((feature) => ({
          Name: feature.name,
          Status: feature.status,
          AdditionalConfiguration: feature.additionalConfiguration?.map(({ name, status }) => ({ Name: name, Status: status })),
        })),
      },
      statements: [
        new iam.PolicyStatement({
          sid: 'Detector',
          actions: [
            'guardduty:ListDetectors', 'guardduty:GetDetector', 'guardduty:CreateDetector', 'guardduty:UpdateDetector', 'guardduty:DeleteDetector',
          ],
          resources: ['*'],
          conditions: { StringEquals: { 'aws:RequestedRegion': Aws.REGION } },
        }),
        new iam.PolicyStatement({
          sid: 'ServiceLinkedRoles',
          actions: ['iam:CreateServiceLinkedRole'],
          resources: [
            serviceLinkedRole('guardduty.amazonaws.com', 'AWSServiceRoleForAmazonGuardDuty'),
            serviceLinkedRole('malware-protection.guardduty.amazonaws.com', 'AWSServiceRoleForAmazonGuardDutyMalwareProtection'),
          ],
          conditions: { StringEquals: { 'iam:AWSServiceName': ['guardduty.amazonaws.com', 'malware-protection.guardduty.amazonaws.com'] } },
        }),
        // AWS's own policy AmazonGuardDutyFullAccess grants it too: whoever enables malware scans looks for their role.
        new iam.PolicyStatement({
          sid: 'MalwareProtectionRole',
          actions: ['iam:GetRole'],
          resources: [serviceLinkedRole('malware-protection.guardduty.amazonaws.com', 'AWSServiceRoleForAmazonGuardDutyMalwareProtection')],
        }),
      ],
    });
    acknowledgeWildcard(setting.policy, '*', 'Listing and creating know no resource, and the id of the one detector is not known before; the Region is fixed by a condition');
    return setting;
  }

  private notify(topic: sns.ITopic): events.Rule {
    // The target of aws-cdk-lib would let EventBridge publish for any account.
    topic.addToResourcePolicy(new iam.PolicyStatement({
      principals: [new iam.ServicePrincipal('events.amazonaws.com')],
      actions: ['sns:Publish'],
      resources: [topic.topicArn],
      conditions: { StringEqualsIfExists: { 'aws:SourceAccount': Stack.of(this).account } },
    }));
    const rule = this.onFinding('Notification', {
      target: { bind: () => ({ arn: topic.topicArn, input: findingMessage(Stack.of(this).region), targetResource: topic }) },
    });
    // The detector stays when the stack goes, and somebody should still hear of what it finds.
    rule.applyRemovalPolicy(RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE);
    return rule;
  }

  private warn(missing: string[], frequency: string): void {
    if (missing.length > 0) {
      Annotations.of(this).addWarningV2('cdk-security-baseline:ThreatDetection.featuresOff',
        `GuardDuty does not watch everything that ThreatDetectionPreset.STANDARD asks for: ${missing.join(', ')} off`);
    }
    if (frequency !== (FindingPublishingFrequency.FIFTEEN_MINUTES as string)) {
      Annotations.of(this).addWarningV2('cdk-security-baseline:ThreatDetection.slowPublishing',
        `'findingPublishingFrequency' is ${frequency}: that a finding occurred again is learned late`);
    }
    if (!Token.isUnresolved(this.minimumSeverity) && this.minimumSeverity < NOTEWORTHY) {
      Annotations.of(this).addWarningV2('cdk-security-baseline:ThreatDetection.lowSeverity',
        `'minimumSeverity' is ${this.minimumSeverity}: findings below ${NOTEWORTHY} are mostly noise, in which the others get lost`);
    }
  }
}

function validate(mode: SingletonMode, props: ThreatDetectionProps): void {
  const refused = REFUSED[mode].find((name) => props[name] !== undefined);
  if (refused) {
    throw new Error(`'${refused}' must be absent where 'mode' is ${mode}`);
  }
  requireDecimalRange('minimumSeverity', props.minimumSeverity, SEVERITY.minimum, SEVERITY.maximum);
}
