import { JobFunction } from '../../src/identity/job-function';

test.each`
  jobFunction                    | name
  ${JobFunction.ADMINISTRATORS}  | ${'Administrators'}
  ${JobFunction.DEVELOPERS}      | ${'Developers'}
  ${JobFunction.AUDITORS}        | ${'Auditors'}
  ${JobFunction.READ_ONLY}       | ${'ReadOnly'}
  ${JobFunction.BILLING}         | ${'Billing'}
  ${JobFunction.SECURITY}        | ${'Security'}
  ${JobFunction.SUPPORT}         | ${'Support'}
  ${JobFunction.NETWORK}         | ${'NetworkAdministrators'}
  ${JobFunction.DATABASE}        | ${'DatabaseAdministrators'}
  ${JobFunction.SYSTEM}          | ${'SystemAdministrators'}
  ${JobFunction.custom('Data2')} | ${'Data2'}
`('$name', ({ jobFunction, name }) => {
  expect(jobFunction.name).toBe(name);
  expect(`${jobFunction}`).toBe(name);
});

test.each`
  name                | message
  ${''}               | ${"'name' must have 1 to 32 letters and digits and begin with a letter, got "}
  ${'Data Science'}   | ${"'name' must have 1 to 32 letters and digits and begin with a letter, got Data Science"}
  ${'2nd'}            | ${"'name' must have 1 to 32 letters and digits and begin with a letter, got 2nd"}
  ${'a'.repeat(33)}   | ${`'name' must have 1 to 32 letters and digits and begin with a letter, got ${'a'.repeat(33)}`}
  ${'developers'}     | ${"'name' must not be that of a built-in job function, got developers"}
  ${'BILLING'}        | ${"'name' must not be that of a built-in job function, got BILLING"}
`('custom: $message', ({ name, message }) => {
  expect(() => JobFunction.custom(name)).toThrow(new Error(message));
});
