/** What only a town past a million needs, fetched when there is one. */
export { default as Live } from './ExpectedLive.svelte';
export { default as Picture } from './ExpectedPicture.svelte';
export { default as Refused } from './Refused.svelte';
