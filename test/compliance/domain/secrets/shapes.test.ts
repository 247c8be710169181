import { mayHoldSecret, secretIn } from '../../../../src/compliance/domain/secrets/shapes';
import { opaque } from '../../../../src/template/model/opaque';

// Each in two parts, so that nobody takes it for a lost one.
const joined = (...parts: string[]) => parts.join('');
const RANDOM = 'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8s9T0u1V2w3X4y5Z6a7B8c9D0e1F2g3H4';
const take = (length: number) => RANDOM.slice(0, length);

test.each([
  ['an access key of AWS', joined('AKIA', 'Q3XZ7VB2LM4NPRST')],
  ['an access key of AWS', joined('key=ASIA', 'Q3XZ7VB2LM4NPRST', ';')],
  ['a secret access key of AWS', `aws_secret_access_key = ${take(40)}`],
  ['a secret access key of AWS', `"SecretAccessKey": "${take(38)}/+"`],
  ['a token of GitHub', `ghp_${take(36)}`],
  ['a token of GitHub', joined('https://x:', 'ghs', '_', take(36), '@github.com/acme/orders')],
  ['a token of GitHub', `github_pat_${take(22)}_${take(59)}`],
  ['a token of GitLab', `glpat-${take(20)}`],
  ['a token of Slack', joined('xoxb-', '123456789012-1234567890123', '-', take(24))],
  ['a webhook of Slack', joined('https://hooks.slack.com/', 'services', '/T0AB12CD3/B0EF45GH6/', take(24))],
  ['a secret key of Stripe', `sk_live_${take(24)}`],
  ['a secret key of Stripe', `rk_test_${take(24)}`],
  ['a token of npm', `//registry.npmjs.org/:_authToken=npm_${take(36)}`],
  ['a token of PyPI', `pypi-AgEIcHlwaS5vcmc${take(60)}`],
  ['a key of Google Cloud', `AIza${take(35)}`],
  ['a key of SendGrid', `SG.${take(22)}.${take(43)}`],
  ['a key of OpenAI', `sk-proj-${take(20)}T3BlbkFJ${take(20)}`],
  ['a key of Anthropic', `sk-ant-api03-${take(60)}`],
  ['a token of Hugging Face', joined('hf_', 'abcdefghijklmnopqrstuvwxyzABCDEFGH')],
  ['a token of DigitalOcean', `dop_v1_${'0123456789abcdef'.repeat(4)}`],
  ['a token of Shopify', `shpat_${'0123456789abcdef'.repeat(2)}`],
  ['a token of Vault', `hvs.${take(30)}`],
  ['a token of Docker Hub', `dckr_pat_${take(27)}`],
  ['a key of New Relic', `NRAK-${take(27).toUpperCase()}`],
  ['a private key', joined('-----BEGIN ', 'PRIVATE KEY', '-----\n', take(64), '\n-----END ', 'PRIVATE KEY', '-----')],
  ['a private key', joined('-----BEGIN OPENSSH ', 'PRIVATE KEY', '-----\\n', take(64))],
  ['a signed token (JWT)', `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJvcmRlcnMifQ.${take(43)}`],
  ['an address with a password', 'postgres://orders:correct-horse@db.example.com:5432/orders'],
  ['an address with a password', 'redis://:correct-horse@cache.example.com:6379'],
  ['an address with a password', 'see https://orders:correct-horse@orders.example.com/ for more'],
  ['a user and password (Basic)', `Basic ${Buffer.from('orders:correct-horse').toString('base64')}`],
  ['a connection string with a password', 'Server=db.example.com;Database=orders;User Id=orders;Password=correct-horse;'],
  ['an address with a password', 'jdbc:postgresql://db.example.com:5432/orders?user=orders&password=correct-horse'],
  ['an address with a password', 'jdbc:sqlserver://db.example.com:1433;databaseName=orders;user=orders;password=correct-horse;encrypt=true'],
  ['an address with a password', 'https://orders.example.com/hook?api_key=d1e2f3a4b5c6'],
  ['an address with a password', 'jdbc:oracle:thin:orders/correct-horse@//db.example.com:1521/orders'],
  ['a signed address of Azure', `https://orders.blob.core.windows.net/c?sp=r&sig=${take(43)}%3D`],
  ['a token (Bearer)', `Authorization: Bearer ${take(32)}`],
  ['a connection string with a password', 'host=db.example.com port=5432 user=orders password=correct-horse'],
  ['a connection string with a password', "connect('Password=correct-horse; Data Source=db.example.com')"],
  ['a connection string with a password', 'DB="dbname=orders password=correct-horse"'],
  ['a key of Azure', `DefaultEndpointsProtocol=https;AccountName=orders;AccountKey=${take(68)}==`],
])('finds %s', (what, text) => {
  expect(secretIn(text)).toBe(what);
});

test.each([
  'AKIAIOSFODNN7EXAMPLE', 'AKIAORDERS', joined('x', 'AKIA', 'Q3XZ7VB2LM4NPRST'), 'ghp_short', 'sk_live_', 'npm_config_registry', 'pk_live_a1B2c3D4e5F6g7H8i9J0k1L2',
  'aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  '-----BEGIN PRIVATE KEY-----', 'if (pem.startsWith("-----BEGIN PRIVATE KEY-----")) { return; }', '-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA',
  '-----BEGIN CERTIFICATE-----\nMIIDdzCCAl+gAwIBAgIEAgAAuTANBgkqhkiG9w0BAQUFADBaMQswCQYDVQQGEwJJ',
  'https://example.com:8443/path', 'https://orders@example.com', 'postgres://orders:${PASSWORD}@db.example.com', 'postgres://orders:$PASSWORD@db.example.com',
  'postgres://orders:<password>@db.example.com', 'postgres://orders:****@db.example.com', 'arn:aws:iam::123456789012:user/someone@example.com', 's3://bucket/key:with@sign',
  'Basic authentication', 'Basic configuration', 'Password=x', 'Server=db.example.com;Database=orders;Integrated Security=true;',
  'arn:aws:kms:eu-west-1:123456789012:key/1a2b3c4d-5e6f-7a8b-9c0d-1e2f3a4b5c6d', '3f0c7bd2c9a1e8d7b6a5f4e3d2c1b0a9f8e7d6c5b4a392817060504030201000.zip',
  'https://login.example.com/oauth2/token?grant_type=password&response_type=token', 'https://example.com/reset?reset_password=now', 'https://example.com/?token=${token}',
  'https://example.com/?api_key=YOUR_API_KEY', 'https://example.com/?token=abc', 'https://example.com/items?next_token=a1B2c3D4e5F6g7H8i9J0k1L2m3', 'https://example.com/?password={password}',
  'jdbc:postgresql://db.example.com:5432/orders?user=orders&password=${PASSWORD}', 'jdbc:oracle:thin:@//db.example.com:1521/orders', 'Bearer authentication-is-asked-for-here',
  'connect(host=host, password=password)', 'const host = process.env.HOST;\nconst password = secret.password;\nconnect({ host, password });', 'host = a; password = b.c;',
  'connect(\n  host=host,\n  password=password\n)', 'host=db.example.com password=$PASSWORD', 'https://sqs.eu-west-1.amazonaws.com/?Action=SendMessage&Version=2012-11-05',
  'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=', 'eyJhbGciOiJIUzI1NiJ9', 'SG.sizes', 'hvs.x',
])('finds nothing in %p', (text) => {
  expect(secretIn(text)).toBeUndefined();
});

test('what is not known is no secret, what stands beside it may be one', () => {
  const password = opaque('resolve:secretsmanager:orders in 1/x', 'CloudFormation looks it up at deployment');
  expect(secretIn(`postgres://orders:${password}@db.example.com`)).toBeUndefined();
  expect(secretIn(`postgres://orders:correct-horse@${password}/orders`)).toBe('an address with a password');
});

test('a beginning whose rest is not known may be one', () => {
  expect(mayHoldSecret(`ghp_${opaque('ImportValue(token)', 'another stack exports it')}`)).toBe(true);
  expect(mayHoldSecret(`ghp_${opaque('resolve:secretsmanager:token in 1/x', 'CloudFormation looks it up at deployment')}`)).toBe(false);
  expect(mayHoldSecret(`orders-${opaque('ImportValue(token)', 'another stack exports it')}`)).toBe(false);
});

test('long texts take no long time', () => {
  const started = Date.now();
  for (const text of ['a'.repeat(100_000), 'a:'.repeat(50_000), 'eyJ'.repeat(30_000), 'http://a:'.repeat(10_000), 'password='.repeat(10_000), '-----BEGIN PRIVATE KEY-----'.repeat(3_000)]) {
    secretIn(text);
  }
  expect(Date.now() - started).toBeLessThan(3000);
});
