import { meaningOf } from '../../../../src/compliance/domain/secrets/names';

test.each([
  'password', 'PASSWORD', 'Password', 'DB_PASSWORD', 'dbPassword', 'db-password', 'db.password', 'DatabasePasswd', 'PGPASSWORD', 'MYSQL_ROOT_PASSWORD', 'MASTER_PWD', 'ADMIN_PASS',
  'KEY_PASSPHRASE', 'DB_PASSWORD_PROD', 'PASSWORD_2', 'PASSWORD2', 'OLD_PASSWORD', 'PasswordValue', 'spring.datasource.password', '--db_password', 'SMTP_PW',
])('%s is a password', (name) => {
  expect(meaningOf(name)).toBe('password');
});

test.each([
  'SECRET', 'CLIENT_SECRET', 'clientSecret', 'JWT_SECRET', 'API_KEY', 'apiKey', 'APIKEY', 'x-api-key', 'X-Api-Key', 'STRIPE_SECRET_KEY', 'AWS_SECRET_ACCESS_KEY', 'aws_session_token',
  'GITHUB_TOKEN', 'NPM_TOKEN', 'SlackBotToken', 'ACCESS_TOKEN', 'PRIVATE_KEY', 'privateKey', 'SSH_PRIVATE_KEY', 'CREDENTIALS', 'DB_CREDS', 'CONNECTION_STRING', 'connectionString',
  'ENCRYPTION_KEY', 'SENTRY_DSN', 'API_KEY_STAGING', 'TOKEN_VALUE', 'GITHUB_PAT', 'STORAGE_ACCOUNT_KEY', 'SECRET_KEY_BASE', 'REDIS_AUTH',
])('%s is a secret', (name) => {
  expect(meaningOf(name)).toBe('secret');
});

test.each(['KEY', 'COOKIE_KEY', 'STRIPE_KEY', 'fernetKey'])('%s may be one', (name) => {
  expect(meaningOf(name)).toBe('key');
});

test.each([
  'SECRET_ARN', 'SecretArn', 'DB_SECRET_NAME', 'SECRET_ID', 'SecretId', 'TOKEN_TTL', 'TOKEN_URL', 'TOKEN_ENDPOINT', 'TOKEN_EXPIRY_SECONDS', 'PASSWORD_POLICY', 'PASSWORD_LENGTH',
  'PASSWORD_MIN_LENGTH', 'MINIMUM_PASSWORD', 'KEY_ID', 'KMS_KEY', 'KMS_KEY_ID', 'PUBLIC_KEY', 'AWS_ACCESS_KEY_ID', 'OBJECT_KEY', 'S3_KEY', 'PARTITION_KEY', 'SORT_KEY', 'CACHE_KEY',
  'MAX_TOKENS', 'maxTokens', 'NEXT_TOKEN', 'ServiceToken', 'ClientToken', 'RESET_PASSWORD', 'USE_PASSWORD', 'PasswordResetUrl', 'ENABLE_SECRET', 'ENCRYPTED_PASSWORD', 'SECRETARY',
  'COMPASS', 'TOKENIZER', 'PASSWORDLESS', 'PATH', 'AUTHOR', 'HOST', 'MONKEY', 'HOTKEYS', 'TABLE', 'TOKEN_BUCKET_SIZE', 'SECRETS_MANAGER_ENDPOINT', 'CREDENTIALS_FILE', 'PROXY_PASS', 'STRIPE_PUBLISHABLE_KEY',
  'RECAPTCHA_SITE_KEY', '',
])('%p is none', (name) => {
  expect(meaningOf(name)).toBeUndefined();
});
