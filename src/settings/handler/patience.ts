/** How the function waits; tests wait less. */
export type Sleep = (milliseconds: number) => Promise<void>;

export const sleep: Sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits of 2, 4, 8, 16 and 32 s: IAM is eventually consistent, and a permission may have been attached a moment ago. */
const WAITS = [2_000, 4_000, 8_000, 16_000, 32_000];

/** Throttling is retried by the SDK too, a few times within a second or two; a busy account takes longer. */
const TRANSIENT = [
  'Throttling', 'ThrottlingException', 'TooManyRequestsException', 'RequestLimitExceeded', 'TooManyUpdates',
  'EntityTemporarilyUnmodifiableException', 'ConcurrentModificationException',
  'ServiceFailureException', 'InternalServerError', 'InternalServerErrorException',
];

const DENIED = ['AccessDenied', 'AccessDeniedException', 'UnauthorizedOperation'];

/** Whether IAM, or a policy of the organization, refused the call. */
export function isDenied(error: unknown): boolean {
  return error instanceof Error && DENIED.includes(error.name);
}

/** Repeats a call that is idempotent while it is throttled, or while a fresh permission may not have arrived yet. */
export async function patiently<T>(pause: Sleep, call: () => Promise<T>): Promise<T> {
  for (const wait of WAITS) {
    try {
      return await call();
    } catch (error) {
      if (!(error instanceof Error) || !(isDenied(error) || TRANSIENT.includes(error.name))) {
        throw error;
      }
      console.log(`${error.name}: ${error.message}; trying again in ${wait / 1000} s`);
      await pause(wait);
    }
  }
  try {
    return await call();
  } catch (error) {
    if (isDenied(error)) {
      throw new Error(
        `${(error as Error).message} (tried for a minute; does a service control policy deny it? Exempt the roles under role/security-baseline/)`,
        { cause: error },
      );
    }
    throw error;
  }
}
