import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { useTimeline } from '../api/queries';
import type { TimelineEvent } from '../api/types';
import { prefer } from '../shell/preferences';
import { Timeline } from './Timeline';
import type { TimeTravelling } from './useTimeTravel';

const query = { data: {}, error: null, hasNextPage: false } as unknown as ReturnType<typeof useTimeline>;
const travel = { position: undefined, index: 0 } as unknown as TimeTravelling;

function event(position: number, type: string, title: string): TimelineEvent {
  return {
    position,
    type,
    title,
    entity: 'CONSIGNMENT',
    entityId: 'consignment-8',
    actor: { name: 'waybook', role: 'SYSTEM' },
    statedAt: '2026-03-02T09:15:00Z',
    recordedAt: '2026-03-02T09:15:01Z',
    messageId: 'message-1',
    correlationId: 'case-1',
    channel: 'SYSTEM',
    summary: title,
    changes: [],
  } as unknown as TimelineEvent;
}

afterEach(() => prefer({ messages: true }));

describe('the timeline', () => {
  it('leaves messages out where they are not wanted, and remembers that', async () => {
    const events = [event(1, 'ConsignmentAnnounced', 'Announced'), event(2, 'MessageIssued', 'Message issued')];
    const { unmount } = render(<Timeline query={query} events={events} travel={travel} />);
    expect(screen.getAllByRole('article')).toHaveLength(2);
    await userEvent.click(screen.getByRole('button', { name: '1 message' }));
    expect(screen.getByRole('article', { name: 'Announced' })).toBeTruthy();
    expect(screen.queryByRole('article', { name: 'Message issued' })).toBeNull();
    unmount();
    render(<Timeline query={query} events={events} travel={travel} />);
    expect(screen.getAllByRole('article')).toHaveLength(1);
  });

  it('offers no choice where nothing was sent', () => {
    render(<Timeline query={query} events={[event(1, 'ConsignmentAnnounced', 'Announced')]} travel={travel} />);
    expect(screen.queryByRole('button', { name: /^\d+ messages?$/ })).toBeNull();
  });
});
