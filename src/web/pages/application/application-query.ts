import { queryOptions } from '@tanstack/react-query';
import { getApplication } from '../../../contract/application.ts';
import type { ApplicationId } from '../../../domain/id.ts';
import { call } from '../../api.ts';

export function applicationQuery(applicationId: ApplicationId) {
  return queryOptions({
    queryKey: ['application', applicationId],
    queryFn: () => call(getApplication, { params: { applicationId } }),
  });
}
