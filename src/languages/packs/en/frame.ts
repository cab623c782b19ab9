import { listed } from '../../endings.js';
import type { FrameWords } from '../../pack.js';

// Usage: what agencies and news sites of the language put around their stories.
export const frame: FrameWords = {
  bylines: listed('by'),
  signOffs: listed('reporting_by additional_reporting_by editing_by writing_by compiled_by'),
  credits: listed('photo photos photo_by image image_credit photo_credit picture file_photo getty_images'),
  updates: listed(
    'updates_will_follow updates_to_follow more_to_follow more_details_to_follow this_story_will_be_updated this_is_a_developing_story this_is_a_breaking_news_story',
  ),
  readAlso: listed('read_also also_read read_more see_also related related_articles more_on_this_story'),
  comments: listed(
    'comments responses replies comment leave_a_reply leave_a_comment post_a_comment join_the_conversation',
  ),
  share: listed(
    'share tweet print email copy link whatsapp telegram facebook twitter x linkedin subscribe follow us on this article story save pin it',
  ),
};
