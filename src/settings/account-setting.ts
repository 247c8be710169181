import { Aws, ArnFormat, type CfnElement, CustomResource, Duration, Fn, Lazy, Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { SETTING_NAMES } from './handler/names';
import { SettingRemoval } from './removal';
import { SettingsProvider } from './settings-provider';
import { WhenStronger } from './when-stronger';

/** Where the earlier states are remembered. */
const PARAMETER_ROOT = 'cdk-security-baseline/settings';

/** A setting, and what it needs. */
export interface AccountSettingProps {
  /**
   * The name of the setting: `acm-expiry-events`, `guardduty-detector` or `iam-password-policy`. Any other is refused.
   */
  readonly setting: string;

  /**
   * The wish, as properties of the custom resource (CloudFormation turns booleans and numbers into strings).
   */
  readonly configuration: Record<string, unknown>;

  /**
   * The permissions for reading, applying, restoring and removing the setting. The ones for remembering the earlier state are added.
   */
  readonly statements: iam.PolicyStatement[];

  /**
   * What becomes of the setting when this construct leaves the template.
   *
   * @default SettingRemoval.RETAIN
   */
  readonly onRemoval?: SettingRemoval;

  /**
   * What happens where the account is stricter than the wish.
   *
   * @default WhenStronger.KEEP
   */
  readonly whenStronger?: WhenStronger;
}

/**
 * A setting of the account or Region that CloudFormation has no resource for.
 *
 * The state before the first deployment is remembered in an SSM parameter (standard tier, free of charge) until the setting is
 * removed. A deployment that fails and created it is undone. See {@link SettingRemoval} and {@link WhenStronger} for the rest.
 *
 * Use the construct of the setting where there is one, such as `identity.AccountPasswordPolicy`.
 */
export class AccountSetting extends Construct {
  /** The custom resource. */
  public readonly resource: CustomResource;
  /** The permissions of this setting, attached to the role of the stack's {@link SettingsProvider}. */
  public readonly policy: iam.Policy;

  constructor(scope: Construct, id: string, props: AccountSettingProps) {
    super(scope, id);
    const { setting, configuration, statements, onRemoval = SettingRemoval.RETAIN, whenStronger = WhenStronger.KEEP } = props;
    if (!(SETTING_NAMES as readonly string[]).includes(setting)) {
      throw new Error(`'setting' must be one of ${SETTING_NAMES.join(', ')}, got ${setting}`);
    }

    const stack = Stack.of(this);
    const provider = SettingsProvider.of(this);
    const logicalId = Lazy.string({ produce: () => (this.resource.node.defaultChild as CfnElement).logicalId });
    // The stack's UUID, so that a stack that is deployed again does not find the memory of an earlier one.
    const parameter = Fn.join('/', [PARAMETER_ROOT, setting, Fn.select(2, Fn.split('/', Aws.STACK_ID)), logicalId]);

    this.policy = new iam.Policy(this, 'Policy', {
      roles: [provider.role],
      statements: [
        new iam.PolicyStatement({
          sid: 'RememberEarlierState',
          actions: ['ssm:GetParameter', 'ssm:PutParameter', 'ssm:DeleteParameter'],
          resources: [parameterArn(stack, parameter)],
        }),
        new iam.PolicyStatement({
          sid: 'FindOthersThatManageTheSetting',
          actions: ['ssm:GetParametersByPath'],
          // A permission for a path covers everything below it.
          resources: [parameterArn(stack, `${PARAMETER_ROOT}/${setting}`)],
        }),
        new iam.PolicyStatement({
          sid: 'TellRollBackFromRemoval',
          actions: ['cloudformation:DescribeStacks'],
          resources: [Aws.STACK_ID],
        }),
        ...statements,
      ],
    });

    // The setting's name is in the logical id: another setting is another resource, with permissions of its own.
    this.resource = new CustomResource(this, setting, {
      resourceType: 'Custom::AccountSetting',
      serviceToken: provider.handler.functionArn,
      serviceTimeout: Duration.minutes(10),
      properties: {
        Setting: setting,
        Configuration: configuration,
        OnRemoval: onRemoval,
        WhenStronger: whenStronger,
        EarlierStateParameter: Fn.join('', ['/', parameter]),
      },
    });
    // Also the order of the removal, turned round: the permissions outlive the resource that needs them.
    this.resource.node.addDependency(this.policy, provider);
  }

  /** An attribute that the setting gives, such as `DetectorId` of `guardduty-detector`. */
  public attribute(name: string): string {
    return this.resource.getAttString(name);
  }
}

function parameterArn(stack: Stack, name: string): string {
  return stack.formatArn({ service: 'ssm', resource: 'parameter', resourceName: name, arnFormat: ArnFormat.SLASH_RESOURCE_NAME });
}
