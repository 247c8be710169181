import { allowsEverything, isFullAccessPolicy } from './full-access';
import { requireDistinct, requireEach, requireMatch, requirePath, requireRange, wholeSeconds } from '../../private/validation';
import { JobFunction } from '../job-function';
import type { JobFunctionGroupsProps } from '../job-function-groups-props';
import { validateAccessConditions } from './access-condition-statements';
import { validateStackNames } from './stack-names';

/** From the shortest to the longest session that `sts:GetSessionToken` gives. */
const MFA_MAX_AGE_SECONDS = { minimum: 900, maximum: 129_600 };

const NAME_PREFIX = /^[\w+=,.@-]{1,64}$/;
const SERVICE = /^[a-z0-9.-]+\.amazonaws\.com(\.cn)?$/;

/** Refuses what cannot be meant, before anything is made. */
export function validateJobFunctionGroups(props: JobFunctionGroupsProps, functions: JobFunction[]): void {
  validateFunctions(props, functions);
  requirePath('path', props.path);
  requireMatch('groupNamePrefix', props.groupNamePrefix, NAME_PREFIX, 'have 1 to 64 letters, digits and +=,.@_-');
  validateMfa(props);
  validateAccessConditions(props.conditions ?? {});
  validateDevelopers(props);
  validateStackNames(props);
}

function validateFunctions(props: JobFunctionGroupsProps, functions: JobFunction[]): void {
  const names = functions.map((jobFunction) => jobFunction.name);
  if (names.length === 0) {
    throw new Error("'functions' must name at least one job function, got none");
  }
  requireDistinct('functions', names);
  for (const { jobFunction } of props.members ?? []) {
    if (!names.includes(jobFunction.name)) {
      throw new Error(`'members' must belong to one of ${names.join(', ')}, got ${jobFunction.name}`);
    }
  }
  const needs = (prop: keyof JobFunctionGroupsProps, jobFunction: JobFunction) => {
    if (props[prop] !== undefined && !functions.includes(jobFunction)) {
      throw new Error(`'${prop}' must be left out when 'functions' has no ${jobFunction.name}`);
    }
  };
  needs('administratorElevation', JobFunction.ADMINISTRATORS);
  needs('developerBoundary', JobFunction.DEVELOPERS);
  needs('readOnlyDataAccess', JobFunction.READ_ONLY);
  needs('billingReadOnly', JobFunction.BILLING);
  const [complaint] = fullAccessErrors(props, functions);
  if (complaint) {
    throw new Error(complaint);
  }
}

/** Complaints about groups that may do everything; once more at synthesis, because statements can be added to a policy later. */
export function fullAccessErrors(props: JobFunctionGroupsProps, functions: JobFunction[]): string[] {
  const errors = functions
    .filter((jobFunction) => hasFullAccess(jobFunction) && !jobFunction._custom?.fullAccessReason?.trim())
    .map((jobFunction) => `'fullAccessReason' must say why ${jobFunction.name} may do everything, got none`);
  if (props.additionalPolicies?.some(isFullAccessPolicy)) {
    errors.push("'additionalPolicies' must not allow everything: that is for JobFunction.ADMINISTRATORS");
  }
  return errors;
}

/** Whether a custom function may do everything. */
export function hasFullAccess(jobFunction: JobFunction): boolean {
  const { managedPolicies = [], statements = [] } = jobFunction._custom ?? {};
  return statements.some(allowsEverything) || managedPolicies.some(isFullAccessPolicy);
}

function validateMfa(props: JobFunctionGroupsProps): void {
  requireRange('mfaMaxAge', wholeSeconds('mfaMaxAge', props.mfaMaxAge), MFA_MAX_AGE_SECONDS.minimum, MFA_MAX_AGE_SECONDS.maximum, 'seconds');
  if (props.enforceMfa === false && !props.noMfaReason?.trim()) {
    throw new Error("'noMfaReason' must say why MFA is not enforced when 'enforceMfa' is false, got none");
  }
  if (props.enforceMfa !== false && props.noMfaReason !== undefined) {
    throw new Error("'noMfaReason' must be left out unless 'enforceMfa' is false");
  }
  if (props.enforceMfa === false && props.mfaSelfEnrolment === false) {
    throw new Error("'mfaSelfEnrolment' must not be false when 'enforceMfa' is false: without MFA nothing keeps anybody from enrolling");
  }
}

function validateDevelopers(props: JobFunctionGroupsProps): void {
  const services = props.developerPassRoleServices;
  if (services && !props.developerBoundary) {
    throw new Error("'developerPassRoleServices' must be left out without 'developerBoundary'");
  }
  if (services?.length === 0) {
    throw new Error("'developerPassRoleServices' must name at least one service, got none");
  }
  requireDistinct('developerPassRoleServices', services ?? []);
  requireEach('developerPassRoleServices', services, SERVICE, 'be service principals such as lambda.amazonaws.com');
  services?.forEach((service) => {
    if (service.startsWith('cloudformation.')) {
      throw new Error(`'developerPassRoleServices' must not let CloudFormation act with a role, got ${service}`);
    }
  });
}
