import { texts } from '../words/texts';

/** A refusal or failure of the API, in words that can be shown. Status 0 means that nothing answered. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly title: string,
    readonly detail: string,
    /** What was wrong one by one, each with what to do, where the server said so. */
    readonly particulars: string[] = [],
  ) {
    super(`${title}: ${detail}`);
  }

  /** True where the same question may be answered a little later. */
  get passing(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 502;
  }
}

interface Problem {
  detail?: string;
  errors?: { text?: string; remedy?: string }[];
}

async function problemOf(response: Response): Promise<ApiError> {
  const problem = await response
    .json()
    .then((body: unknown) => (typeof body === 'object' && body !== null ? (body as Problem) : {}))
    .catch((): Problem => ({}));
  const particulars = (problem.errors ?? []).map(({ text, remedy }) => [text, remedy].filter(Boolean).join(' '));
  return new ApiError(
    response.status,
    texts.errors.title(response.status),
    problem.detail ?? texts.errors.detail(response.status),
    particulars,
  );
}

/** Asks the API with the user's token; throws ApiError for anything but an answer in the 200s. */
export async function ask<Answer>(path: string, token: string | undefined, signal?: AbortSignal): Promise<Answer> {
  const headers: Record<string, string> = { Accept: 'application/json' };
  if (token) headers.Authorization = `Bearer ${token}`;
  let response: Response;
  try {
    response = await fetch(path, { headers, ...(signal && { signal }) });
  } catch (failure) {
    if (signal?.aborted) throw failure;
    throw new ApiError(0, texts.errors.title(0), texts.errors.detail(0));
  }
  if (!response.ok) throw await problemOf(response);
  return (await response.json()) as Answer;
}
