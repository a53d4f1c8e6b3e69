import type { NotKept } from '@/device/database'

/** Why the device keeps nothing, and what to do about it. */
export const notKeptInWords: Readonly<Record<NotKept, string>> = {
  full: 'The storage of this device is full: the framework is held by this tab alone and is gone when you close it. Export it to have it again, or make room and open the file once more.',
  refused:
    'This browser lets the page keep nothing, as in some private windows: the framework is held by this tab alone and is gone when you close it. Export it to have it again.',
}
