import type { NotKept } from '@/device/database'

/** Why the device could not store the framework, and what to do about it. */
export const notKeptInWords: Readonly<Record<NotKept, string>> = {
  full: 'The storage of this device is full. The framework is lost when you close this tab. Export it, or free some space and open the file again.',
  refused:
    'This browser does not let the page store anything, as in some private windows. The framework is lost when you close this tab. Export it to keep it.',
  newer:
    'A newer version of this site was used in this browser. Reload the page to update this one, then open the file again. Until then the framework is lost when you close this tab.',
  silent:
    'The storage of this browser does not answer. The framework is lost when you close this tab. Export it, or close other tabs of this site and open the file again.',
}
