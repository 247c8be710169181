import { secretInProgram } from '../../../../src/compliance/domain/secrets/programs';

test.each([
  ["const password = 'correct-horse';", "the value of 'password'"],
  ['DB_PASSWORD = "correct-horse-7"', "the value of 'DB_PASSWORD'"],
  ["connect({ host: 'db', user: 'orders', password: 'correct-horse' })", "the value of 'password'"],
  ["pymysql.connect(host='db', password='correct-horse')", "the value of 'password'"],
  ['headers = {"x-api-key": "d1e2f3a4b5c6"}', "the value of 'x-api-key'"],
  ["headers: { Authorization: 'Bearer d1e2f3a4b5c6' }", "the value of 'Authorization'"],
  ["request.headers['authorization'] = { value: 'Basic b3JkZXJzOmNvcnJlY3QtaG9yc2U=' };", 'a user and password (Basic)'],
  ["password = os.environ.get('DB_PASSWORD', 'correct-horse')", "the value of 'DB_PASSWORD'"],
  ["const token = process.env.API_TOKEN || 'd1e2f3a4b5c6';", "the value of 'process.env.API_TOKEN'"],
  ["const secret = process.env['CLIENT_SECRET'] ?? 'd1e2f3a4b5c6';", "the value of 'CLIENT_SECRET'"],
  ['api_key: str = "d1e2f3a4b5c6"', "the value of 'api_key'"],
  ["const JWT_SECRET = 'my-super-secret-key-123';", "the value of 'JWT_SECRET'"],
  ["PASSWORD = 'supersecretpassword'", "the value of 'PASSWORD'"],
  ['token := "d1e2f3a4b5c6"', "the value of 'token'"],
  ["config['password'] = 'correct-horse'", "the value of 'password'"],
  ["xhr.setRequestHeader('Authorization', 'Token d1e2f3a4b5c6')", "the value of 'Authorization'"],
  ["const pool = new Pool({ connectionString: 'postgres://orders:correct-horse@db/orders' });", 'an address with a password'],
  ["cognito.admin_create_user(TemporaryPassword='SuperSecretPassword1')", "the value of 'TemporaryPassword'"],
])('finds a secret in %p', (source, what) => {
  expect(secretInProgram(source)).toBe(what);
});

test.each([
  'const password = event.password;', "const { token } = JSON.parse(secret.SecretString ?? '{}');", "password = secret['password']", "token = event['ResourceProperties']['Token']",
  "headers: { Authorization: 'Bearer ' + token }", 'headers: { Authorization: `Bearer ${token}` }', "headers = {'Authorization': f'Bearer {token}'}", "headers['Authorization'] = 'Bearer %s' % token",
  "if (token === 'd1e2f3a4b5c6') {}", "os.environ.get('DB_PASSWORD', '')", "process.env.API_TOKEN || ''", "input.type = 'password'", "const TOKEN = 'NextToken';", "{ token_type: 'Bearer', grant_type: 'password' }",
  "const SECRET = 'orders/database';", "SECRET_NAME = 'orders-database-7'", "secret = 'orders-database'", "const message = { password: 'Password is required' };", "const labels = { password: 'Your password' };",
  "params['secret'] = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:orders-AbCdEf'", 'password = "{}".format(value)', "const token = 'Bearer'", "AuthFlow='USER_PASSWORD_AUTH'",
  "const form = { autocomplete: 'current-password', password: 'current-password' };", "token: tokens.get('NextToken')", "def login(password='default'): pass", "{ password: '<password>', token: '***' }",
  'const pattern = { password: "^[A-Za-z0-9]{8,}$(x)" };', "import crypto; crypto.createHmac('sha256', secret)", "const passwordResetUrl = 'https://shop.example.com/reset';",
])('finds none in %p', (source) => {
  expect(secretInProgram(source)).toBeUndefined();
});
