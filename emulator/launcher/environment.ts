/** The variables that point a client at the emulator, and keep everything of the user's own AWS set-up out. */
export function clientEnvironment(endpoint: string, cdkHome: string, account: string, region: string): Record<string, string> {
  return {
    AWS_ENDPOINT_URL: endpoint,
    AWS_ENDPOINT_URL_S3: endpoint,
    AWS_ACCESS_KEY_ID: account,
    AWS_SECRET_ACCESS_KEY: 'emulator',
    AWS_SESSION_TOKEN: '',
    AWS_PROFILE: '', // the SDK prefers a profile to the keys above
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    CDK_HOME: cdkHome, // the CLI remembers accounts by access key
    CDK_DISABLE_CLI_TELEMETRY: '1',
    NO_PROXY: '127.0.0.1,localhost',
    no_proxy: '127.0.0.1,localhost',
  };
}
