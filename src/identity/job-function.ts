import * as iam from 'aws-cdk-lib/aws-iam';
import { requireMatch } from '../private/validation';

const NAME = /^[A-Za-z][A-Za-z0-9]{0,31}$/;

/** What the members of a {@link JobFunction.custom} group may do. */
export interface CustomJobFunctionProps {
  /**
   * Managed policies of AWS or of the account.
   *
   * @default - none
   */
  readonly managedPolicies?: iam.IManagedPolicy[];

  /**
   * Statements for a policy of the group's own. They go into a managed policy, never into an inline one, and must name
   * neither principals nor, together, more than 6,144 characters.
   *
   * @default - none
   */
  readonly statements?: iam.PolicyStatement[];

  /**
   * Why this function needs everything (`*` on `*`). Without a reason, or with a blank one, such a permission is an error, with one it is a
   * warning: administrators have a function of their own.
   *
   * @see CIS AWS Foundations 7.0 2.14, FSBP IAM.1
   * @default - no reason, full access is refused
   */
  readonly fullAccessReason?: string;
}

/**
 * What a person's job is, as far as permissions go: one IAM group each.
 *
 * Every function carries MFA enforcement and self-service for the person's own credentials, and every function but
 * {@link JobFunction.ADMINISTRATORS} is kept from changing the baseline itself.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_job-functions.html
 */
export class JobFunction {
  /** Everything, directly or through a role (see `administratorElevation`). */
  public static readonly ADMINISTRATORS = new JobFunction('Administrators');

  /** Everything but users, groups and the organization; roles only below a permissions boundary. */
  public static readonly DEVELOPERS = new JobFunction('Developers');

  /** The configuration of everything, and the account's audit reports. No data. */
  public static readonly AUDITORS = new JobFunction('Auditors');

  /** The configuration of everything; the data in it only if `readOnlyDataAccess` says so. */
  public static readonly READ_ONLY = new JobFunction('ReadOnly');

  /**
   * Bills, budgets, costs and payment methods; only the reading of them if `billingReadOnly` says so.
   *
   * It opens nothing until the root user of the account has activated the access of IAM to billing, once.
   *
   * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/tutorial_billing.html
   */
  public static readonly BILLING = new JobFunction('Billing');

  /**
   * The configuration of everything, and work with findings: look into them, mark them, scan again, and hold off an attack with
   * AWS WAF. Detection itself, and the rest of the baseline, are for administrators.
   */
  public static readonly SECURITY = new JobFunction('Security');

  /** Cases with AWS Support. Makes a {@link SupportAccessRole} for others as well. */
  public static readonly SUPPORT = new JobFunction('Support');

  /** VPCs, gateways, DNS, load balancers, Direct Connect. */
  public static readonly NETWORK = new JobFunction('NetworkAdministrators');

  /** Databases, caches and warehouses, and the data in them. */
  public static readonly DATABASE = new JobFunction('DatabaseAdministrators');

  /** Instances, functions, queues, topics, alarms, deployments, and the objects of every bucket that is not of the baseline. */
  public static readonly SYSTEM = new JobFunction('SystemAdministrators');

  /**
   * A function of your own.
   *
   * @param name 1 to 32 letters and digits, beginning with a letter; not that of a function that exists here
   * @param props what its members may do
   */
  public static custom(name: string, props: CustomJobFunctionProps = {}): JobFunction {
    requireMatch('name', name, NAME, 'have 1 to 32 letters and digits and begin with a letter');
    const taken = JobFunction._builtIn().some((jobFunction) => jobFunction.name.toLowerCase() === name.toLowerCase());
    if (taken) {
      throw new Error(`'name' must not be that of a built-in job function, got ${name}`);
    }
    return new JobFunction(name, props);
  }

  /** @internal */
  public static _builtIn(): JobFunction[] {
    return [
      ...JobFunction._default(),
      JobFunction.BILLING, JobFunction.SECURITY, JobFunction.SUPPORT, JobFunction.NETWORK, JobFunction.DATABASE, JobFunction.SYSTEM,
    ];
  }

  /** @internal */
  public static _default(): JobFunction[] {
    return [JobFunction.ADMINISTRATORS, JobFunction.DEVELOPERS, JobFunction.AUDITORS, JobFunction.READ_ONLY];
  }

  /** The name, which also stands in the name of the group. */
  public readonly name: string;

  /** @internal */
  public readonly _custom?: CustomJobFunctionProps;

  private constructor(name: string, custom?: CustomJobFunctionProps) {
    this.name = name;
    this._custom = custom;
  }

  /** The name. */
  public toString(): string {
    return this.name;
  }
}
