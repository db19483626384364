import { AssignEntries } from './assign-entries';
import { CompareEntry } from './compare-entry';
import { DiscussEntry } from './discuss-entry';
import { FindReviewers } from './find-reviewers';
import { JudgeAssignee } from './judge-assignee';

/** What people do around a review; they need to know who the people are, so only the process they talk to has them. */
export const reviewUseCases = [AssignEntries, JudgeAssignee, FindReviewers, CompareEntry, DiscussEntry];
