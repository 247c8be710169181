import { entropyOf, isRandom, tellsSecret } from '../../../../src/compliance/domain/secrets/values';

test.each(['correct-horse', 'changeme', 'password', '12345678', 'P@ss w0rd!', 'hunter2', 'Tr0ub4dor&3', 'postgres'])('%p is a password', (value) => {
  expect(tellsSecret('password', value)).toBe(true);
});

test.each([
  '', '  ', 'true', 'False', 'none', 'null', '${DB_PASSWORD}', '$DB_PASSWORD', '$(get-password)', '{{ password }}', '<your password>', '%PASSWORD%', '********', 'xxxxxx', '`pass`',
  'arn:aws:secretsmanager:eu-west-1:123456789012:secret:orders-AbCdEf', '/run/secrets/db', '/orders/database/password', './password.txt', 'https://vault.example.com/v1/db',
  'secretsmanager:orders', 'ssm:/orders/password', 'env:DB_PASSWORD', 'key.pem', 'alias:orders',
])('%p is no password', (value) => {
  expect(tellsSecret('password', value)).toBe(false);
});

test.each(['d1e2f3a4b5c6', 'swordfish', 'a/b+c9d8e7==', 'Zm9vYmFy', 'my secret phrase'])('%p is a secret', (value) => {
  expect(tellsSecret('secret', value)).toBe(true);
});

test.each([
  'prod/orders/database', 'orders-db-secret', 'orders/api-key', 'DB_PASSWORD', 'accessToken', '3600', '1.5', 'abc', 'projects/acme/secrets/orders', 'enabled',
  'https://login.example.com/oauth/token', 'orders/database:password',
])('%p names a secret', (value) => {
  expect(tellsSecret('secret', value)).toBe(false);
});

test.each(['kX9vT2mQ7pL4wZ8nR3sB6yF1', '0f1e2d3c4b5a69788796a5b4c3d2e1f0', 'wJalr8XUtnFE/MI7K4MDENG+bPxRfiCY'])('%p is random', (value) => {
  expect(isRandom(value)).toBe(true);
  expect(tellsSecret('key', value)).toBe(true);
});

test.each([
  'orders/2026/report.csv', 'SomeLongConfigurationName', 'eu-west-1', '3f0c7bd2c9a1e8d7b6a5f4e3d2c1b0a9f8e7d6c5b4a392817060504030201000', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
  'OrdersTablePartition2Name', 'assets/Orders-Bundle-01', '00000000000000000000000000000000',
])('%p is not random', (value) => {
  expect(isRandom(value)).toBe(false);
});

test('entropy is in bits for each character', () => {
  expect(entropyOf('aaaa')).toBeCloseTo(0);
  expect(entropyOf('abab')).toBeCloseTo(1);
  expect(entropyOf('abcd')).toBeCloseTo(2);
});
