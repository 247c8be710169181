import * as iam from 'aws-cdk-lib/aws-iam';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { refuseOutsiders, type SecretAudience } from './secret-principals';

/** A secret whose policy takes no statement for outsiders, whichever way it comes: grants of aws-cdk-lib add some, too. */
export class GuardedSecret extends secretsmanager.Secret {
  public constructor(scope: Construct, id: string, props: secretsmanager.SecretProps, private readonly audience: SecretAudience) {
    super(scope, id, props);
  }

  public addToResourcePolicy(statement: iam.PolicyStatement): iam.AddToResourcePolicyResult {
    refuseOutsiders(statement, this.audience);
    return super.addToResourcePolicy(statement);
  }
}
