import type { NotKept } from '@/device/database'

/** Why the device could not store the framework, and what to do about it. */
export const notKeptInWords: Readonly<Record<NotKept, string>> = {
  full: 'The storage of this device is full. The framework is lost when you close this tab. Export it, or free some space and open the file again.',
  refused:
    'This browser does not let the page store anything, as in some private windows. The framework is lost when you close this tab. Export it to keep it.',
}
