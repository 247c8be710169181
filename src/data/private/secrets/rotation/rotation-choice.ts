import type * as lambda from 'aws-cdk-lib/aws-lambda';
import type * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import type { ExternalRotationOptions, GeneratedRotationOptions, HostedRotationOptions, ManualRotationOptions } from '../../../secret-rotation-options';

/** What stands behind a `SecretRotation`. */
export type RotationChoice =
  | { readonly kind: 'generated'; readonly options: GeneratedRotationOptions }
  | { readonly kind: 'lambda'; readonly rotationFunction: lambda.IFunction }
  | { readonly kind: 'hosted'; readonly options: HostedRotationOptions }
  | { readonly kind: 'managed'; readonly secret: secretsmanager.ISecret }
  | { readonly kind: 'external'; readonly options: ExternalRotationOptions }
  | { readonly kind: 'manual'; readonly options: ManualRotationOptions };
