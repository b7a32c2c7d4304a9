import { describe, expect, it, vi } from 'vitest';
import {
  findFaults,
  lookForFaults,
  type Fault,
  type Requirement,
} from '../../src/core/requirements.js';

/** A requirement that stands at that place of the page. */
function at(place: number, fault: Fault | null) {
  const requirement = {
    place,
    check: () => fault,
    focus: vi.fn<() => void>(),
    precedes: (other: Requirement) => place < (other as typeof requirement).place,
  };
  return requirement;
}

const field = (label: string): Fault => ({ detail: 'customField', label });

describe('findFaults', () => {
  it('tells them in the order of the page, and brings the buyer to the first', () => {
    const [last, fine, first] = [at(3, field('C')), at(1, null), at(2, field('B'))];
    const faults = findFaults(new Set([last, fine, first]), {});
    expect(faults).toEqual([field('B'), field('C')]);
    expect(first.focus).toHaveBeenCalledOnce();
    expect(last.focus).not.toHaveBeenCalled();
    expect(fine.focus).not.toHaveBeenCalled();
  });

  it('finds nothing on a page without requirements', () => {
    expect(findFaults(new Set(), {})).toEqual([]);
  });

  it('does not mind what has no say in it: the shop’s server', () => {
    const server: Requirement = {
      prepare: async () => null,
      focus: vi.fn<() => void>(),
      precedes: () => false,
    };
    expect(findFaults(new Set([server, at(1, field('A'))]), {})).toEqual([field('A')]);
    expect(server.focus).not.toHaveBeenCalled();
  });

  it('tells each how the buyer pays', () => {
    const check = vi.fn<NonNullable<Requirement['check']>>(() => null);
    findFaults(new Set([{ check, focus() {}, precedes: () => false }]), { paymentMethod: 'pm_1' });
    expect(check).toHaveBeenCalledWith({ paymentMethod: 'pm_1' });
  });
});

describe('lookForFaults', () => {
  it('leaves the buyer where the buyer is', () => {
    const faulty = at(1, field('A'));
    expect(lookForFaults(new Set([faulty]), {})).toEqual([
      { requirement: faulty, fault: field('A') },
    ]);
    expect(faulty.focus).not.toHaveBeenCalled();
  });
});
