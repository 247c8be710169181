/** The steps of a rotation, in the order in which Secrets Manager asks for them. */
export const STEPS = ['createSecret', 'setSecret', 'testSecret', 'finishSecret'] as const;

export type Step = typeof STEPS[number];

/** What Secrets Manager asks for. */
export interface RotationRequest {
  readonly step: Step;
  readonly secretArn: string;
  /** The id of the version that becomes current. */
  readonly versionToken: string;
}

/**
 * Reads the event of Secrets Manager. What is missing or unknown is an error.
 *
 * @see https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_lambda.html
 */
export function requestOf(event: unknown): RotationRequest {
  const { Step: step, SecretId: secretArn, ClientRequestToken: versionToken } = (event ?? {}) as Record<string, unknown>;
  const known = STEPS.find((name) => name === step);
  if (known === undefined) {
    throw new Error(`'Step' must be ${STEPS.join(', ')}, got ${String(step)}`);
  }
  return { step: known, secretArn: textOf('SecretId', secretArn), versionToken: textOf('ClientRequestToken', versionToken) };
}

function textOf(name: string, value: unknown): string {
  if (typeof value !== 'string' || value === '') {
    throw new Error(`'${name}' must be text, got ${String(value)}`);
  }
  return value;
}
