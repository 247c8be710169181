import type * as ec2 from 'aws-cdk-lib/aws-ec2';
import type * as kms from 'aws-cdk-lib/aws-kms';
import type * as lambda from 'aws-cdk-lib/aws-lambda';
import type * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import type { IDependable } from 'constructs';

/** What a rotation needs to know of its secret. */
export interface RotationSubject {
  readonly secret: secretsmanager.ISecret;
  readonly key: kms.IKey;
  readonly generator: secretsmanager.SecretStringGenerator;
}

/** What a rotation adds to the schedule, and what it made. */
export interface BoundRotation {
  readonly schedule: Partial<secretsmanager.CfnRotationScheduleProps>;
  /** What must be there before Secrets Manager tries the rotation. */
  readonly dependencies: IDependable[];
  /** Our function, if it is ours. */
  readonly rotationFunction?: lambda.Function;
  readonly connections?: ec2.Connections;
}
