/**
 * Runtimes of Lambda that get no security patches any more.
 *
 * @see https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html
 */
export const DEPRECATED_RUNTIMES: readonly string[] = [
  'nodejs', 'nodejs4.3', 'nodejs4.3-edge', 'nodejs6.10', 'nodejs8.10', 'nodejs10.x', 'nodejs12.x', 'nodejs14.x', 'nodejs16.x', 'nodejs18.x', 'nodejs20.x',
  'python2.7', 'python3.6', 'python3.7', 'python3.8', 'python3.9', 'java8', 'go1.x', 'provided', 'ruby2.5', 'ruby2.7', 'ruby3.2',
  'dotnetcore1.0', 'dotnetcore2.0', 'dotnetcore2.1', 'dotnetcore3.1', 'dotnet5.0', 'dotnet6', 'dotnet7',
];

/**
 * The oldest version of Kubernetes that EKS still patches.
 *
 * @see https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html
 */
export const OLDEST_KUBERNETES = '1.31';

/** Compares versions part by part: `1.9` is older than `1.10`. */
export function isOlderThan(version: string, minimum: string): boolean {
  const [left, right] = [version, minimum].map((text) => text.split('.').map(Number));
  for (let index = 0; index < right.length; index++) {
    const difference = (left[index] ?? 0) - right[index];
    if (difference !== 0) {
      return difference < 0;
    }
  }
  return false;
}

/**
 * Images of CodeBuild that get no updates any more; those that are older still were taken away.
 *
 * @see https://docs.aws.amazon.com/codebuild/latest/userguide/deprecated-images.html
 */
export const DEPRECATED_BUILD_IMAGES: readonly string[] = [
  'aws/codebuild/standard:1.0', 'aws/codebuild/standard:2.0', 'aws/codebuild/standard:3.0', 'aws/codebuild/standard:4.0',
  'aws/codebuild/amazonlinux2-x86_64-standard:1.0', 'aws/codebuild/amazonlinux2-x86_64-standard:2.0',
  'aws/codebuild/amazonlinux2-x86_64-standard:3.0', 'aws/codebuild/amazonlinux2-aarch64-standard:1.0', 'aws/codebuild/windows-base:2.0',
];
