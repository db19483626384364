// Made by scripts/generate-api-types.mjs from the API's own description; not to be edited.
export interface paths {
    "/api/v1/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AccountController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/follows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller follows, and what stands there now. */
        get: operations["FollowsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/follows/{programme}/{territory}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Follows a place of a programme, or changes what is told of it. Gives all that is followed. */
        put: operations["FollowsController_keep"];
        post?: never;
        /** Follows a place no longer; also one that the caller may not see any more. */
        delete: operations["FollowsController_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/notice-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's settings; at first everything is wanted on both channels. */
        get: operations["NoticeSettingsController_read"];
        /** Replaces them; what was given before stays. */
        put: operations["NoticeSettingsController_replace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Changes the password. All sessions end; this one goes on under a new secret. */
        post: operations["AccountController_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ten new recovery codes in the place of those left. */
        post: operations["AccountController_recoveryCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnTokensController_list"];
        put?: never;
        /** Makes a token; it is in this answer and nowhere else. Asks for the password again. */
        post: operations["OwnTokensController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/tokens/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["OwnTokensController_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins to set up an authenticator app; it is asked for once a code was confirmed. Asks for the password again. */
        post: operations["AccountController_totp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/totp/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends the set-up with a code of the app, and gives the recovery codes. Other sessions end. */
        post: operations["AccountController_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/totp/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Turns the app off, with a last code. All sessions end. */
        post: operations["AccountController_removeTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SavedViewsController_list"];
        put?: never;
        post: operations["SavedViewsController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Renames it, has it lead elsewhere, makes it the start or no longer the start. */
        put: operations["SavedViewsController_change"];
        post?: never;
        delete: operations["SavedViewsController_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest first; of the places and programmes that one may audit. */
        get: operations["AuditController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Goes through the chain and names what is wrong with it. */
        get: operations["AuditController_check"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole trail with its seals and roots as lines of JSON, for a check elsewhere. */
        get: operations["AuditController_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The key that signatures are checked with; keep a copy elsewhere. */
        get: operations["AuditController_key"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/boards/completeness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Completeness and timeliness of the territories of a level, with the review of what came and the trend of six periods. */
        get: operations["BoardsController_completeness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Change requests, newest first. */
        get: operations["ChangesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/changes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One change request. */
        get: operations["ChangesController_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/changes/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approves or rejects a change request. */
        post: operations["ChangesController_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/changes/{id}/effect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The effect of a change request on its item and on the territories it counts in, as far as the caller may look at them. */
        get: operations["EffectsController_ofChange"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DelegationsController_list"];
        put?: never;
        /** Lets somebody act with the caller's grants for some days; at a page, not by a token. */
        post: operations["DelegationsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/delegations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** The one who lent takes back, the one who stands in gives up, or an administrator of the lender steps in. */
        delete: operations["DelegationsController_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/districts/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One district. */
        get: operations["DistrictsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/editions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Editions of a programme, the latest period first. */
        get: operations["EditionsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/editions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One edition. */
        get: operations["EditionsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/editions/{id}/errata": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Territories whose figures of the period are others today, and what was recorded since. */
        get: operations["EditionsController_differences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/editions/{id}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Its figures, territory by territory, with the text each digest is of. */
        get: operations["EditionsController_figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The review queue, the longest waiting first unless told otherwise; as far as the actor may see it. */
        get: operations["EntriesController_list"];
        put?: never;
        /** Records one entry: 201 with the new revision, 200 with the standing one that says the same. */
        post: operations["EntriesController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entries/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An entry field by field beside the revision before it and what was last accepted of the item. */
        get: operations["EntryTalkController_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entries/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The discussion of the entry's item and period, oldest first. */
        get: operations["EntryTalkController_comments"];
        put?: never;
        /** Says something of an entry, for everybody who may see it. */
        post: operations["EntryTalkController_comment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entries/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The files of an entry. */
        get: operations["AttachmentsController_ofEntry"];
        put?: never;
        /** Attaches files to an entry, all or none; what is attached already stays. Answers with all its files. */
        post: operations["AttachmentsController_addToEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entries/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives entries to a reviewer; those that cannot be given are refused by name. */
        post: operations["EntryTalkController_assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entries/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the entries are that the queue lists for the same filters, and how long they wait. */
        get: operations["ReviewDeskController_places"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entries/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Endorses, accepts or returns entries in bulk; those that cannot be decided are refused by name. */
        post: operations["EntriesController_review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entries/reviewers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who could be given the entries of a place; asked by those who review there themselves. */
        get: operations["ReviewDeskController_reviewersOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file: an image as it was made anew, a document as it came, for download. */
        get: operations["EvidenceController_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence/{id}/thumbnail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A small picture of an image; documents have none. */
        get: operations["EvidenceController_thumbnail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest first. */
        get: operations["ImportsController_list"];
        put?: never;
        /** Takes a file in: 202 with a new import, 200 with the earlier one of the same file. */
        post: operations["ImportsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ImportsController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Applies what was only looked at so far. */
        post: operations["ImportsController_apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What each row would do, beside what is recorded now; while the file is on its way or was previewed. */
        get: operations["ImportRowsController_listChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Declines proposed road maps with a reason, which the import tells from then on. */
        post: operations["ImportsController_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a proposed road map would add or edit, item by item, against what is in force; of other files nothing. */
        get: operations["ImportRowsController_listDifferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Server-sent events: `progress` with the import whenever it changes, then `end`. Breaks off when its reader may not go on. */
        get: operations["ImportsController_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** In the order of the file; as JSON by pages, as CSV or as a marked workbook all of them. */
        get: operations["ImportRowsController_listFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/revert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes an applied report back; entries revised since are listed and stay. */
        post: operations["ImportsController_revert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The items that count at a place and all below it, of whichever road map, with their state at the end of a period. */
        get: operations["ItemsController_ofPlace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One item: three tracks, plan, entries, verifications, changes. */
        get: operations["ItemsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Change requests of one item, newest first. */
        get: operations["ChangesController_ofItem"];
        put?: never;
        /** Asks for a change of an item. */
        post: operations["ChangesController_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/changes/effect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The effect a change would have, judged by the same rules as a request but not recorded. */
        post: operations["EffectsController_ofDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All files of an item: of every revision of its entries, and of its verifications. */
        get: operations["AttachmentsController_ofItem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One item at the end of every period that has begun, with all its revisions. */
        get: operations["ItemsController_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records what was seen of an item; the verified track follows the last verification by date. */
        post: operations["VerificationsController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/verifications/{verification}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The files of a verification. */
        get: operations["AttachmentsController_ofVerification"];
        put?: never;
        /** Attaches files to a verification, all or none. Answers with all its files. */
        post: operations["AttachmentsController_addToVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/league": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Territories of one level in tiers of like size, ranked on one track; those not ranked are listed with the reason.
         *     Ranks are those among all; listed are the territories that the caller may look at.
         */
        get: operations["MetricsController_league"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LiveController_stream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/metrics/{territory}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One territory's figures. */
        get: operations["MetricsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/metrics/{territory}/breakdown": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The territory's figures by direction, promise or lead executor. */
        get: operations["ExplanationsController_breakdown"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/metrics/{territory}/chapter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One direction, promise or lead executor in the territory: over the periods, and at the places directly below. */
        get: operations["ExplanationsController_chapter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/metrics/{territory}/children": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The figures of the territories directly below. */
        get: operations["MetricsController_children"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/metrics/{territory}/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The items behind a figure of the territory, or of a chapter there, with weights, shares, values and records; their lines add up to it. */
        get: operations["ExplanationsController_explain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/metrics/{territory}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Planned completion over the whole term, periods to come included. */
        get: operations["MetricsController_plan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/metrics/{territory}/series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One territory's figures over periods that have begun. */
        get: operations["MetricsController_series"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Notes of a place, of the latest period first; those that were withdrawn, too. */
        get: operations["NotesController_list"];
        put?: never;
        /** Writes one, which everybody reads who may see the place. */
        post: operations["NotesController_write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notes/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes one back, with the reason; it stays to be read as withdrawn. */
        post: operations["NotesController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's notices, the latest first. */
        get: operations["NoticesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Marks notices read, without ids all of them. Gives how many are left. */
        post: operations["NoticesController_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/unsubscribe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page that asks. Programs that look at every link of a mail must not turn anything off. */
        get: operations["UnsubscribeController_ask"];
        put?: never;
        /** Turns the mails off; also what a mail program's own button sends (RFC 8058). */
        post: operations["UnsubscribeController_unsubscribe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/obligations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What each road map owes for a period, by territory; those that nothing is expected of are left out. */
        get: operations["ObligationsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/queues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every kind of job, with its last failures. */
        get: operations["QueuesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/queues/{queue}/jobs/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a failed job another round of attempts. */
        post: operations["QueuesController_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What holds in the process that answers, and who says so. Never a secret. */
        get: operations["StateController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Version, parts that do not work, and how far behind is what is done behind the writers. */
        get: operations["StateController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mails a link to whoever has an account of the address. The answer is the same where nobody has. */
        post: operations["PasswordResetsController_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password-resets/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sets the password by the secret of a link, once. All sessions of the account end. */
        post: operations["PasswordResetsController_complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PersonNamesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All periods of a programme's term, first to last. */
        get: operations["PeriodsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/periods/{period}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Moves the due day or changes the grace of a period, for everybody. Gives the period. */
        patch: operations["PeriodsController_change"];
        trace?: never;
    };
    "/api/v1/periods/{period}/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * From now on files are refused for the period, an entry by form needs a reason, and the figures are frozen as an edition.
         *     While reports are missing it needs `force` and a reason. Gives the period.
         */
        post: operations["PeriodsController_lock"];
        /** Opens the period again; its editions stay. Gives the period. */
        delete: operations["PeriodsController_unlock"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/periods/{period}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who closed, opened or moved the period, and why. */
        get: operations["PeriodsController_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Programmes by code. */
        get: operations["ProgrammesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One programme. */
        get: operations["ProgrammesController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{code}/promises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Its pledges, in the order of its document. */
        get: operations["ProgrammesController_promises"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{code}/promises/{promise}/verdict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirms what the rule proposes, or says otherwise and why. */
        post: operations["VerdictsController_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{code}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the programme is shown to everybody, and who decided so. */
        get: operations["PublicationsController_one"];
        /** Shows the programme to everybody, or takes it back; doing it again changes nothing. */
        put: operations["PublicationsController_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{code}/verdicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The promises of a programme, as a whole or at a place, in the order of its document. */
        get: operations["VerdictsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/dictionary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What every column and every code of the files means, in three languages. */
        get: operations["OpenDataController_dictionary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/embed/{programme}/{territory}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A territory's verified completion as a small page without scripts; also at `/public/embed/…`. */
        get: operations["CardsController_card"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Published programmes with the periods that are shown. */
        get: operations["PublicController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/programmes/{programme}/data/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures of all places and periods, pledges, or confirmed verdicts, as CSV or JSON. */
        get: operations["OpenDataController_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/programmes/{programme}/errata": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where today's figures differ from the edition of a period. */
        get: operations["PublicController_errata"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/programmes/{programme}/feed.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** New editions, corrections and verdicts of a programme as Atom. */
        get: operations["OpenDataController_feed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/programmes/{programme}/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every territory's figures for a period, verified first; what rests on too little is withheld. */
        get: operations["PublicController_places"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/programmes/{programme}/places/{territory}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One territory: its figures, their history, and what was corrected since the edition. */
        get: operations["PublicController_place"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/programmes/{programme}/promises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pledges with their verdicts as of now, for the country at the period that stands. */
        get: operations["PublicController_promises"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/programmes/{programme}/promises/{promise}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One pledge with what carries it out. */
        get: operations["PublicController_promise"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every region, by code. */
        get: operations["RegionsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regions/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One region. */
        get: operations["RegionsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regions/{code}/districts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All districts and cities of a region, then the districts of its cities. */
        get: operations["RegionsController_districts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What liaisons were reminded of a period, and whether they read it; those of the places that the caller reviews. */
        get: operations["RemindersController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report-sheets/{roadMap}/{period}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All rows at once, with everybody's drafts. */
        get: operations["ReportSheetsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report-sheets/{roadMap}/{period}/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keeps the caller's drafts. The last word wins, and the answer says what it replaced without knowing. */
        put: operations["ReportSheetsController_keep"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report-sheets/returned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was returned to whoever may report it and waits for an answer, the longest waiting first; closed periods are left out. */
        get: operations["ReportSheetsController_listReturned"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/road-maps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Road maps from the country down, within a level by territory. */
        get: operations["RoadMapsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/road-maps/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One road map with its versions. */
        get: operations["RoadMapsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/road-maps/{id}/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the road map was given, the latest first. */
        get: operations["ExtensionsController_list"];
        put?: never;
        /** Gives the road map until the end of a day; the last word on a period counts. Reports that were late may be on time then. */
        post: operations["ExtensionsController_grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/road-maps/{id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The items of a road map with their state at the end of a period. */
        get: operations["ItemsController_ofRoadMap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/road-maps/{id}/versions/{version}/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Items that were added, removed or changed since another version, in the order of the road map. */
        get: operations["VersionDifferencesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Territories, promises, directions, measures and indicators by name, code or executor, as far as the actor may see them. */
        get: operations["SearchController_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who am I, and what may I do today. */
        get: operations["SessionController_who"];
        put?: never;
        /** Signs in; the session comes as a cookie that scripts cannot read. It may still ask for a second factor. */
        post: operations["SessionController_signIn"];
        delete: operations["SessionController_signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/methods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the sign-in page may offer. */
        get: operations["OidcController_methods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/oidc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sends the browser to the provider. */
        get: operations["OidcController_begin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/oidc/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the provider sends it back to. Refusals go to the sign-in page, because a person looks at it. */
        get: operations["OidcController_finish"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Why I may do something somewhere, or what I lack for it. */
        get: operations["SessionController_permissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The second step of signing in: a code of the authenticator app, or a recovery code. */
        post: operations["SessionController_passSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SessionsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends one of them. */
        delete: operations["SessionsController_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/others": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends all but the one that asks. */
        delete: operations["SessionsController_revokeOthers"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/slipping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Items that are overdue or at risk in a territory, with reasons and executors; what costs most comes first. */
        get: operations["SlippingController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stocktake/{territory}.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The pack on paper: A4, in one of three languages. */
        get: operations["StocktakeController_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stocktake/{territory}.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same figures as a workbook. */
        get: operations["StocktakeController_workbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/templates/progress.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A row for each item of the road maps of a subtree; it comes back as an import of progress. */
        get: operations["TemplatesController_progress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/territories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Territories from the country down, within a level by code. */
        get: operations["TerritoriesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/territories/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One territory. */
        get: operations["TerritoriesController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/territories/{code}/lineage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a territory came from, what became of it, and to whom it belonged. */
        get: operations["TerritoriesController_lineage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/territories/boundaries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GeoJSON for a screen: simplified, neighbours on one common line; territories without a boundary are absent. */
        get: operations["BoundariesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** In the order they were added. */
        get: operations["UsersController_list"];
        put?: never;
        /** Lets a person in. They choose a password by a link, which is mailed or, without a mail server, in the answer. */
        post: operations["UsersController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["UsersController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Name, address, language, and whether they may come in. */
        patch: operations["UsersController_change"];
        trace?: never;
    };
    "/api/v1/users/{id}/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Erases the person for good; what they did stays under the account's id. */
        post: operations["UserAccessController_erase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Exactly these, as far as the caller's own grants reach; others are not seen and stay. */
        put: operations["UsersController_grant"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new link to choose a password by; earlier ones hold no more. */
        post: operations["UserAccessController_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** For whoever lost the app and the recovery codes. */
        delete: operations["UserAccessController_removeSecondFactor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends all sessions of the person: a phone or a computer was lost. */
        delete: operations["UserAccessController_signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["UserTokensController_list"];
        put?: never;
        /** Makes a token; it is in this answer and nowhere else. Whoever makes it is kept from its owner's other duties. */
        post: operations["UserTokensController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/tokens/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["UserTokensController_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Verifications of a programme, the last recorded first; as far as the actor may see them. */
        get: operations["VerificationListsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/verifications/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Items said to be done that nobody independent has seen since, the weightiest first; those the actor may verify. */
        get: operations["VerificationListsController_candidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AccountPasswordRequest: {
            current: string;
            next: string;
        };
        AccountResponse: {
            email: string;
            /** @description Their own, which can be lent to somebody; lent ones are not among them. */
            grants: components["schemas"]["UserGrantResponse"][];
            /** @description False for who comes through a provider only: nothing asks them for one. */
            hasPassword: boolean;
            id: string;
            /** @enum {string} */
            language: "en" | "kk" | "ru";
            name: string;
            /** @description How many recovery codes are left. */
            recoveryCodes: number;
            /** @description Whether an authenticator app is asked for at sign-in. */
            secondFactor: boolean;
        };
        ActRequest: {
            /** @description The change is effective from this day on, once it is approved. */
            date: string;
            number: string;
            title: string;
        };
        ActResponse: {
            date: string;
            number: string;
            title: string;
        };
        AlertRequest: {
            /** @description In points, percent or measures, as the rule has it; left out or null for `band_red`, which has none. */
            line?: number | null;
            /**
             * @description What is looked at; figures of measures.
             * @enum {string}
             */
            rule: "band_red" | "behind_plan" | "little_verified" | "on_paper" | "overdue_items" | "overdue_share";
        };
        AlertResponse: {
            /** @description What was said of it last. */
            crossed: boolean;
            /** @description In points, percent or measures, as the rule has it; null for `band_red`. */
            line: number | null;
            /** @enum {string} */
            rule: "band_red" | "behind_plan" | "little_verified" | "on_paper" | "overdue_items" | "overdue_share";
            /** @description What stands there now, in the unit of the line; of the band 1 where it is red. Null: undefined, or not to be seen. */
            value: number | null;
        };
        AnswerableResponse: {
            id: string;
            name: string;
        };
        AssignedResponse: {
            assigned: number;
            refused: components["schemas"]["RefusedEntry"][];
        };
        AssignEntriesRequest: {
            ids: string[];
            /** @description Id of a person, `me`, or null for nobody. */
            to: string | null;
        };
        AttributeCountResponse: {
            /** @enum {string} */
            attribute: "baseline" | "budget" | "coExecutors" | "completionForm" | "deadline" | "directionCode" | "indicatorCode" | "kind" | "leadExecutor" | "plan" | "promiseCode" | "shares" | "startsOn" | "target" | "title" | "type" | "unit" | "weight";
            items: number;
        };
        AttributeDifferenceResponse: {
            after: Record<string, never> | null;
            /** @enum {string} */
            attribute: "baseline" | "budget" | "coExecutors" | "completionForm" | "deadline" | "directionCode" | "indicatorCode" | "kind" | "leadExecutor" | "plan" | "promiseCode" | "shares" | "startsOn" | "target" | "title" | "type" | "unit" | "weight";
            /** @description Text (also decimals and days), a text by language, or a list; null where nothing was said. */
            before: Record<string, never> | null;
        };
        AuditKeyResponse: {
            algorithm: string;
            /** @description The first 16 hex digits of the SHA-256 of the key; every root names it. */
            id: string;
            /** @description SPKI, PEM. */
            pem: string;
        };
        BoardResponse: {
            items: components["schemas"]["BoardRowResponse"][];
            nextCursor: string | null;
            period: string;
        };
        BoardRowResponse: {
            /** @description Entries by the latest revision, where their road map is. */
            accepted: number;
            awaitingReview: number;
            /** @description Items that a report is expected of; an item shared by several territories counts in each. */
            expected: number;
            lastReceivedAt: string | null;
            name: {
                en?: string;
                kk?: string;
                ru?: string;
            };
            oldestAwaitingSince: string | null;
            onTime: number;
            /** @description Code of the territory above. */
            parent: string | null;
            received: number;
            returned: number;
            territory: string;
            /** @description Six periods up to this one, the oldest first. */
            trend: components["schemas"]["BoardTrendResponse"][];
        };
        BoardTrendResponse: {
            expected: number;
            onTime: number;
            period: string;
            received: number;
        };
        BoundariesResponse: {
            features: components["schemas"]["BoundaryFeature"][];
            /** @enum {string} */
            type: "FeatureCollection";
        };
        BoundaryFeature: {
            geometry: components["schemas"]["BoundaryGeometry"];
            /** @description The classifier code. */
            id: string;
            properties: components["schemas"]["BoundaryProperties"];
            /** @enum {string} */
            type: "Feature";
        };
        BoundaryGeometry: {
            /** @description Rings of positions, longitude before latitude, in degrees; of a MultiPolygon, one list deeper. */
            coordinates: unknown[];
            /** @enum {string} */
            type: "MultiPolygon" | "Polygon";
        };
        BoundaryProperties: {
            /** @description The classifier code. */
            code: string;
            /** @description 0 the country .. 3 a city district. */
            level: number;
            name: {
                en?: string;
                kk?: string;
                ru?: string;
            };
        };
        BreakdownLineResponse: {
            indicators: components["schemas"]["IndicatorFigures"];
            key: string | null;
            measures: components["schemas"]["MeasureFigures"];
            title: components["schemas"]["TitleResponse"] | null;
            /**
             * @description Of a promise: the verdict that stands, confirmed or proposed; null for other chapters.
             * @enum {string|null}
             */
            verdict: "broken" | "compromise" | "in_the_works" | "kept" | "kept_in_part" | "not_yet_rated" | null | "stalled";
        };
        BreakdownResponse: {
            items: components["schemas"]["BreakdownLineResponse"][];
            nextCursor: string | null;
        };
        BudgetLineResponse: {
            /** @description Million tenge. */
            planned: number;
            source: string;
            year: number;
        };
        CandidatePageResponse: {
            items: components["schemas"]["CandidateResponse"][];
            nextCursor: string | null;
            /** @description Of all pages. */
            total: number;
        };
        CandidateResponse: {
            baseline: number | null;
            /** @description Million tenge. */
            budgetPlanned: number | null;
            /** @enum {string} */
            claim: "accepted" | "claimed";
            completionForm: string | null;
            deadline: string;
            direction: string | null;
            /** @description Photos and documents of its entries. */
            files: number;
            itemCode: string;
            itemId: number;
            kind: string;
            /** @description Older than the claim. */
            lastVerified: string | null;
            leadExecutor: string | null;
            period: string;
            /** @description In force now. */
            target: number | null;
            /** @description Code of the road map's territory. */
            territory: string;
            title: {
                en?: string;
                kk?: string;
                ru?: string;
            };
            /** @enum {string} */
            type: "indicator" | "measure";
            unit: string | null;
            /** @description What is claimed, in the item's unit. */
            value: number;
            /** @description Under the programme's policy; null where it has no part in weighted figures. */
            weight: number | null;
        };
        CauseResponse: {
            at: string;
            by: string;
            /** @description Of the entry, the verification, the change request or the extension. */
            id: string;
            itemCode: string | null;
            itemId: number | null;
            /** @enum {string} */
            kind: "change" | "decision" | "entry" | "extension" | "verification" | "withdrawal";
            period: string | null;
            reason: string | null;
        };
        ChainFaultResponse: {
            /** @description Of the signed root. */
            day: string | null;
            detail: {
                [key: string]: unknown;
            };
            eventId: number | null;
            /** @enum {string} */
            kind: "changed" | "head_not_there" | "inserted" | "key_unknown" | "link_broken" | "removed" | "reordered" | "root_altered" | "root_disagrees" | "root_missing" | "seal_rewritten" | "seals_missing" | "truncated";
            /** @description The same in words. */
            meaning: string;
            /** @description Place in the chain. */
            seq: number | null;
        };
        ChainHeadResponse: {
            hash: string;
            seq: number;
        };
        ChainReportResponse: {
            /** @description The seal before the first of them; 0: all were gone through. */
            afterSeq: number;
            /** @description Seals gone through. */
            checked: number;
            faultCount: number;
            /** @description The first hundred. */
            faults: components["schemas"]["ChainFaultResponse"][];
            head: components["schemas"]["ChainHeadResponse"];
            isIntact: boolean;
            roots: number;
            rowsPerSecond: number;
            seconds: number;
            /** @description False when this process has no key to check signatures with. */
            signaturesChecked: boolean;
            /** @description Events that wait for their seal. */
            waiting: number;
        };
        ChangeCountsResponse: {
            added: number;
            changed: number;
            removed: number;
        };
        ChangeEffectResponse: {
            /** @description Null for a change that has only been drafted. */
            changeId: number | null;
            /** @description The first period it is in force in; null when its act is dated after the term. */
            fromPeriod: string | null;
            itemCode: string;
            itemId: number;
            kind: string;
            /** @description The period asked for, then the last one of the term. */
            moments: components["schemas"]["EffectMomentResponse"][];
            plan: components["schemas"]["EffectPlanResponse"][];
            programme: string;
            /** @description `proposed`, `undecided`, `approved` or `rejected`. */
            state: string;
            type: string;
        };
        ChangePageResponse: {
            items: components["schemas"]["ChangeResponse"][];
            nextCursor: string | null;
        };
        ChangePeriodRequest: {
            /** @description Reports are due at the end of this day, `2026-02-12`. */
            dueOn?: string;
            /** @description Days after the due day in which a report is late and not yet overdue. */
            graceDays?: number;
            /** @description Code of the programme. */
            programme: string;
            reason: string;
        };
        ChangeResponse: {
            act: {
                date: string;
                number: string;
                title: string;
            };
            /** Format: date */
            deadline: string | null;
            /** Format: date-time */
            decidedAt: string | null;
            decidedBy: string | null;
            decisionReason: string | null;
            id: number;
            itemCode: string;
            itemId: number;
            itemTitle: {
                en?: string;
                kk?: string;
                ru?: string;
            };
            /** @enum {string} */
            kind: "cancel" | "postpone" | "replace" | "rescope" | "reweight";
            /** @description Code of the programme. */
            programme: string;
            reason: string;
            replacementItemId: number | null;
            /** Format: date-time */
            requestedAt: string;
            requestedBy: string;
            shares: {
                share: number;
                territory: string;
            }[];
            /** @enum {string} */
            state: "approved" | "rejected" | "undecided";
            target: number | null;
            /** @description Code of the road map's territory. */
            territory: string;
            weight: number | null;
        };
        ChangeUserRequest: {
            /** Format: email */
            email?: string;
            /** @enum {string} */
            language?: "en" | "kk" | "ru";
            name?: string;
            /**
             * @description `disabled`: nobody comes in with this account, sessions end, tokens open nothing.
             * @enum {string}
             */
            state?: "active" | "disabled";
        };
        ChapterPeriodResponse: {
            indicators: components["schemas"]["IndicatorFigures"];
            measures: components["schemas"]["MeasureFigures"];
            period: string;
        };
        ChapterPlaceResponse: {
            indicators: components["schemas"]["IndicatorFigures"];
            measures: components["schemas"]["MeasureFigures"];
            /** @description Territory code; the place asked for stands for what it has of its own. */
            territory: string;
        };
        ChapterPlanResponse: {
            indicators: number | null;
            measures: number | null;
            period: string;
        };
        ChapterResponse: {
            /** @enum {string} */
            by: "direction" | "executor" | "promise";
            key: string | null;
            knownAt: string | null;
            period: string;
            /** @description Places directly below that have items of the chapter, and the place itself where it has its own. */
            places: components["schemas"]["ChapterPlaceResponse"][];
            plan: components["schemas"]["ChapterPlanResponse"][];
            programme: string;
            /** @description From the first period to the one asked for; its last is the chapter now. */
            series: components["schemas"]["ChapterPeriodResponse"][];
            territory: string;
            title: components["schemas"]["TitleResponse"] | null;
        };
        CommentEntryRequest: {
            text: string;
        };
        CommentPageResponse: {
            items: components["schemas"]["CommentResponse"][];
            nextCursor: string | null;
        };
        CommentResponse: {
            /** @description The revision it was said of; the discussion goes on over all revisions of an item and period. */
            entryId: string;
            id: number;
            text: string;
            writtenAt: string;
            writtenBy: string;
        };
        ComparedRevisionResponse: {
            id: string;
            period: string;
            revision: number;
            state: string;
            submittedAt: string;
            submittedBy: string;
        };
        ConfirmedVerdictResponse: {
            decidedAt: string;
            decidedBy: string;
            /** @description The period it was said for; it holds on until something else is said. */
            period: string;
            /**
             * @description What the rule proposed then.
             * @enum {string}
             */
            proposed: "broken" | "compromise" | "in_the_works" | "kept" | "kept_in_part" | "not_yet_rated" | "stalled";
            reason: string | null;
            /** @enum {string} */
            verdict: "broken" | "compromise" | "in_the_works" | "kept" | "kept_in_part" | "not_yet_rated" | "stalled";
        };
        CorrectionResponse: {
            /** @description Its name, as `verified` or `statuses.done`. */
            figure: string;
            is: (number | string) | null;
            /** @enum {string} */
            type: "indicator" | "measure";
            was: (number | string) | null;
        };
        CountryResponse: {
            /** @description Sign or code of its money; amounts are millions of it. */
            currency: string;
            /** @description IANA zone by which its days begin: grants, delegations, the tree. */
            timeZone: string;
        };
        CreatedTokenResponse: {
            createdAt: string;
            /** @description Id of whoever made it. */
            createdBy: string;
            expiresAt: string;
            /** @description How it begins, to tell it from others. */
            hint: string;
            id: string;
            lastUsedAt: string | null;
            name: string;
            revokedAt: string | null;
            /** @description Null: everything its owner may. */
            scope: string[] | null;
            /** @description Code; null: as far as its owner. */
            territory: string | null;
            token: string;
        };
        CreatedUserResponse: {
            createdAt: string;
            /** @description Null once the person was erased. */
            email: string | null;
            grants: components["schemas"]["UserGrantResponse"][];
            hasPassword: boolean;
            hasSecondFactor: boolean;
            id: string;
            /** @description Null when it was mailed. */
            invitation: components["schemas"]["InvitationResponse"] | null;
            language: string | null;
            lastSignInAt: string | null;
            name: string | null;
            /** @enum {string} */
            state: "active" | "disabled" | "erased";
        };
        CreateTokenRequest: {
            /** @description At most a year ahead; absent: in 90 days. */
            expiresAt?: string;
            /** @description What it is for, to tell it from others. */
            name: string;
            /** @description All it may do of what its owner may; absent: everything. */
            scope?: ("audit.read" | "change.decide" | "change.request" | "evidence.read" | "import.create" | "import.read" | "import.revert" | "metrics.read" | "note.write" | "operations.manage" | "operations.read" | "period.extend" | "period.lock" | "period.manage" | "period.read" | "programme.manage" | "programme.read" | "publication.manage" | "report.discuss" | "report.endorse" | "report.review" | "report.submit" | "road-map.manage" | "road-map.propose" | "road-map.read" | "territory.manage" | "territory.read" | "user.manage" | "user.read" | "verdict.decide" | "verification.record")[];
            /** @description Code of the only subtree it reaches into; absent: as far as its owner. */
            territory?: string;
        };
        CreateUserRequest: {
            /** Format: email */
            email: string;
            grants?: components["schemas"]["GrantRequest"][];
            /**
             * @description Of mails.
             * @enum {string}
             */
            language?: "en" | "kk" | "ru";
            name: string;
        };
        DatabaseStateResponse: {
            bytes: number;
            version: string;
        };
        DataDictionaryResponse: {
            codes: components["schemas"]["DictionaryCodesResponse"];
            datasets: components["schemas"]["DictionaryDatasetResponse"][];
            files: string[];
            /** @description SPDX identifier, and the address of its text. */
            licence: string;
            licenceText: string;
        };
        DecideChangeRequest: {
            /** @enum {string} */
            decision: "approve" | "reject";
            /** @description Why; a rejection must say it. */
            reason?: string | null;
        };
        DeclineProposalRequest: {
            /** @description Told to who proposed it. */
            reason: string;
        };
        DelegationRequest: {
            /** @description Ids of the caller's own grants; absent: all of them. */
            grants?: string[];
            /** @description Id of an account, or its e-mail address. */
            to: string;
            validFrom: string;
            /** @description The last day. */
            validTo: string;
        };
        DelegationResponse: {
            from: string;
            /** @description Null once the person was erased. */
            fromName: string | null;
            /** @description Ids; null: all grants of the one who delegates. */
            grants: string[] | null;
            id: string;
            revokedAt: string | null;
            to: string;
            toName: string | null;
            validFrom: string;
            /** @description The last day. */
            validTo: string;
        };
        DelegationsResponse: {
            items: components["schemas"]["DelegationResponse"][];
        };
        DictionaryCodeResponse: {
            code: string;
            title: components["schemas"]["WordsResponse"];
        };
        DictionaryCodesResponse: {
            state: components["schemas"]["DictionaryCodeResponse"][];
            status: components["schemas"]["DictionaryCodeResponse"][];
            type: components["schemas"]["DictionaryCodeResponse"][];
            verdict: components["schemas"]["DictionaryCodeResponse"][];
            withheld: components["schemas"]["DictionaryCodeResponse"][];
        };
        DictionaryColumnResponse: {
            /** @description Name of the list of codes its values are of. */
            codes: string | null;
            description: components["schemas"]["WordsResponse"];
            name: string;
            title: components["schemas"]["WordsResponse"];
            type: string;
            /** @description `percent` 0..100 or `points`; null for what has no unit. */
            unit: string | null;
        };
        DictionaryDatasetResponse: {
            columns: components["schemas"]["DictionaryColumnResponse"][];
            description: components["schemas"]["WordsResponse"];
            /** @description Columns that tell one row from all others. */
            key: string[];
            name: string;
            title: components["schemas"]["WordsResponse"];
        };
        DifferencesResponse: {
            /** @description Of changed items; attributes that differ nowhere are left out. */
            attributes: components["schemas"]["AttributeCountResponse"][];
            items: components["schemas"]["ItemDifferenceResponse"][];
            nextCursor: string | null;
            totals: components["schemas"]["ChangeCountsResponse"];
        };
        DraftCellsRequest: {
            delayReason?: string;
            denominator?: string;
            evidence?: string;
            narrative?: string;
            numerator?: string;
            spent?: string;
            value?: string;
        };
        DraftCellsResponse: {
            delayReason?: string;
            denominator?: string;
            evidence?: string;
            narrative?: string;
            numerator?: string;
            spent?: string;
            value?: string;
        };
        DraftRequest: {
            /** @description Null: the draft is no longer wanted. */
            cells: components["schemas"]["DraftCellsRequest"] | null;
            itemId: number;
            /** @description `savedAt` of the version the page knew; absent or null: of none. */
            since?: string | null;
        };
        DraftResponse: {
            /** @description Id of the person. */
            author: string;
            cells: components["schemas"]["DraftCellsResponse"];
            itemId: number;
            /** @description The caller's. */
            own: boolean;
            savedAt: string;
        };
        EditionFiguresPageResponse: {
            items: components["schemas"]["EditionFiguresResponse"][];
            nextCursor: string | null;
        };
        EditionFiguresResponse: {
            figures: components["schemas"]["FiguresResponse"];
            /** @description SHA-256 of the text. */
            sha256: string;
            territory: string;
            /** @description The text that the digest is of. */
            text: string;
        };
        EditionPageResponse: {
            items: components["schemas"]["EditionResponse"][];
            nextCursor: string | null;
        };
        EditionResponse: {
            frozenAt: string;
            id: string;
            lockedAt: string;
            lockedBy: string;
            /** @description Of this period; a period that is opened and closed again has another edition. */
            number: number;
            period: string;
            programme: string;
            ruleVersion: string;
            /** @description SHA-256 over the lines `territory digest\n` of all its territories, by code. */
            sha256: string;
            /** @description How many territories have figures in it. */
            territories: number;
        };
        EffectFiguresResponse: {
            accepted: number | null;
            /** @enum {string|null} */
            band: "amber" | "amber_red" | "green" | "green_amber" | "grey" | null | "red";
            baseline: number | null;
            churn: number | null;
            /** @description Points. */
            deviation: number | null;
            overdueShare: number | null;
            planned: number | null;
            weight: number;
        };
        EffectItemResponse: {
            accepted: number | null;
            deadline: string;
            planned: number;
            shares: components["schemas"]["ItemShareResponse"][];
            /** @enum {string|null} */
            status: "at_risk" | "cancelled" | "claimed_done" | "done" | "not_reported" | "not_started" | null | "on_track" | "overdue" | "verified_done";
            target: number | null;
            weight: number | null;
        };
        EffectMomentResponse: {
            itemAfter: components["schemas"]["EffectItemResponse"] | null;
            itemBefore: components["schemas"]["EffectItemResponse"] | null;
            period: string;
            /** @description From the country down to the places of the item. */
            territories: components["schemas"]["EffectTerritoryResponse"][];
        };
        EffectPlanResponse: {
            after: number | null;
            before: number | null;
            period: string;
        };
        EffectTerritoryResponse: {
            after: components["schemas"]["EffectFiguresResponse"];
            before: components["schemas"]["EffectFiguresResponse"];
            level: number;
            territory: string;
        };
        EntryChangesResponse: {
            accepted: components["schemas"]["ComparedRevisionResponse"] | null;
            fields: components["schemas"]["FieldChangeResponse"][];
            id: string;
            previous: components["schemas"]["ComparedRevisionResponse"] | null;
            questions: components["schemas"]["EntryQuestionResponse"][];
        };
        EntryQuestionResponse: {
            /** @enum {string} */
            code: "jump" | "money_without_progress" | "no_evidence" | "over_budget" | "regression" | "spent_fell" | "words_repeated" | "words_shared";
            /** @description The figures that raise it. */
            params: {
                [key: string]: number;
            };
        };
        EntryQueueResponse: {
            items: components["schemas"]["QueuedEntryResponse"][];
            nextCursor: string | null;
            /** @description Only where they were asked for. */
            totals: components["schemas"]["EntryTotalsResponse"] | null;
        };
        EntryResponse: {
            delayReason: string | null;
            denominator: number | null;
            /** @description Where the programme wants entries endorsed in their region first. */
            endorsedAt: string | null;
            endorsedBy: string | null;
            evidence: string | null;
            id: string;
            importId: string | null;
            itemCode: string;
            itemId: number;
            narrative: string | null;
            numerator: number | null;
            period: string;
            /** @description The reviewer's. */
            reason: string | null;
            reviewedAt: string | null;
            reviewedBy: string | null;
            revision: number;
            /** @description Million tenge. */
            spent: number | null;
            /** @enum {string} */
            state: "accepted" | "endorsed" | "returned" | "submitted" | "withdrawn";
            /** @description Why a locked period was corrected. */
            submissionReason: string | null;
            submittedAt: string;
            submittedBy: string;
            /** @description Code of the road map's territory. */
            territory: string;
            /** @description In the item's unit; of a fraction, its percent. */
            value: number | null;
        };
        EntryTotalsResponse: {
            accepted: number | null;
            endorsed: number;
            returned: number;
            submitted: number;
            total: number | null;
            withdrawn: number | null;
        };
        ErrataPageResponse: {
            items: components["schemas"]["ErratumResponse"][];
            nextCursor: string | null;
        };
        ErratumResponse: {
            /** @description What reaches the territory, the latest first. */
            causes: components["schemas"]["CauseResponse"][];
            figures: components["schemas"]["FigureDifferenceResponse"][];
            territory: string;
        };
        EventPageResponse: {
            items: components["schemas"]["EventResponse"][];
            nextCursor: string | null;
        };
        EventResponse: {
            action: string;
            /** @description Id of an account; null for nobody known. */
            actorId: string | null;
            actorKind: string | null;
            after: {
                [key: string]: unknown;
            } | null;
            /** @description ISO 8601 with milliseconds. */
            at: string;
            before: {
                [key: string]: unknown;
            } | null;
            id: number;
            job: string | null;
            /** @description Id of the account whose grants were used. */
            onBehalfOf: string | null;
            /** @description `done`, `refused` or `failed`. */
            outcome: string;
            programme: string | null;
            requestId: string | null;
            /** @description Its place in the chain; null while it waits for its seal. */
            seq: number | null;
            subjectId: string | null;
            subjectKind: string | null;
            /** @description Code; null: the whole system. */
            territory: string | null;
            uuid: string;
        };
        EvidenceListResponse: {
            items: components["schemas"]["EvidenceResponse"][];
        };
        EvidencePlace: {
            latitude: number;
            longitude: number;
        };
        EvidenceRemoval: {
            at: string;
            /** @enum {string} */
            reason: "retention";
        };
        EvidenceResponse: {
            attachedAt: string;
            attachedBy: string;
            /** @description Id of the entry; null for a verification's. */
            entry: string | null;
            height: number | null;
            id: string;
            itemId: number;
            /** @enum {string} */
            kind: "document" | "image";
            mediaType: string;
            /** @description The name it was sent with. */
            name: string;
            place: components["schemas"]["EvidencePlace"] | null;
            removed: components["schemas"]["EvidenceRemoval"] | null;
            /** @description Hexadecimal, of the bytes as they came. */
            sha256: string;
            /** @description Bytes as they are served; images are made anew. */
            size: number;
            /** @description As the camera's clock showed it, with its offset where the camera knows it. */
            takenAt: string | null;
            /** @description Id of the verification; null for an entry's. */
            verification: number | null;
            width: number | null;
        };
        ExcludedResponse: {
            cancelled: number;
            /** @description Counted elsewhere: another status, nothing due, no money. */
            no_part: number;
            no_weight: number;
        };
        ExplainLineResponse: {
            accepted: number | null;
            acceptedEntry: string | null;
            code: string;
            denominator: number;
            fresh: boolean;
            itemId: number;
            /** @description What the item adds above and below the line. */
            numerator: number;
            planned: number;
            /** @description Percent, unclamped; null without a value. */
            reported: number | null;
            /** @description Ids of the records the tracks stand on. */
            reportedEntry: string | null;
            /** @description Territory code of its road map. */
            roadMap: string;
            /** @description Of the item, within the territory. */
            share: number;
            status: string;
            title: components["schemas"]["TitleResponse"];
            verification: number | null;
            verified: number | null;
            weight: number | null;
        };
        ExplanationResponse: {
            /**
             * @description The chapter it is narrowed to; null: everything at the territory.
             * @enum {string|null}
             */
            by: "direction" | "executor" | null | "promise";
            denominator: number;
            excluded: components["schemas"]["ExcludedResponse"];
            figure: string;
            items: components["schemas"]["ExplainLineResponse"][];
            /** @description Null also for what belongs to no such chapter. */
            key: string | null;
            knownAt: string | null;
            nextCursor: string | null;
            numerator: number;
            period: string;
            programme: string;
            ruleVersion: string;
            territory: string;
            title: components["schemas"]["TitleResponse"] | null;
            /** @description How many items are behind it. */
            total: number;
            /** @description `measure`, `indicator`, or `all` for a count of both. */
            type: string;
            unit: string;
            value: number | null;
        };
        ExtensionResponse: {
            dueAt: string;
            grantedAt: string;
            grantedBy: string;
            id: number;
            period: string;
            reason: string;
            roadMap: number;
            /** @description The last day; a report is on time until it ends. */
            until: string;
        };
        ExtensionsResponse: {
            items: components["schemas"]["ExtensionResponse"][];
            nextCursor: string | null;
        };
        FailedJobResponse: {
            attempts: number;
            failedAt: string;
            id: string;
            /** @description Of the last attempt's error; it may name ids. */
            message: string;
            /** @description The request it began with. */
            requestId: string | null;
        };
        FieldChangeResponse: {
            /** @description As last accepted; null also where nothing was. */
            accepted: (number | string) | null;
            /** @description Not what the revision before said. */
            changed: boolean;
            field: string;
            /** @description In the revision before; null also where there is none. */
            previous: (number | string) | null;
            value: (number | string) | null;
        };
        FigureDifferenceResponse: {
            /** @description Its path in the figures object, as `measures.accepted`. */
            figure: string;
            is: (number | string) | null;
            was: (number | string) | null;
        };
        FiguresLagResponse: {
            /** @description 0 when they are up to date. */
            lagSeconds: number;
            programme: string;
        };
        FiguresListResponse: {
            items: components["schemas"]["FiguresResponse"][];
            nextCursor: string | null;
        };
        FiguresResponse: {
            /** @description The day whose tree and borders were taken for every period; null: each period's own. */
            borders: string | null;
            computedAt: string | null;
            indicators: components["schemas"]["IndicatorFigures"];
            knownAt: string | null;
            measures: components["schemas"]["MeasureFigures"];
            period: string;
            programme: string;
            ruleVersion: string;
            territory: string;
        };
        FollowRequest: {
            /** @description Each rule once. */
            alerts: components["schemas"]["AlertRequest"][];
            /** @description On which day after the due day the summary of a period comes; left out or null: no summary. */
            summaryDays?: number | null;
        };
        FollowResponse: {
            alerts: components["schemas"]["AlertResponse"][];
            /** @description Whether a grant of the caller still covers the place: nothing is told otherwise. */
            allowed: boolean;
            createdAt: string;
            name: {
                [key: string]: string;
            };
            /** @description The period that is told of: the last one whose due time has passed; null before the first, and where no grant covers it. */
            period: string | null;
            /** @description Codes. */
            programme: string;
            /** @description On which day after the due day the summary comes; null: none. */
            summaryDays: number | null;
            territory: string;
        };
        FollowsResponse: {
            items: components["schemas"]["FollowResponse"][];
            /** @description How many there may be. */
            most: number;
        };
        GrantExtensionRequest: {
            /** @description `2026-10` or `2026-Q4` */
            period: string;
            reason: string;
            /** @description Due at the end of this day, `2026-11-20`. */
            until: string;
        };
        GrantRequest: {
            /** @description Code; absent: every programme. */
            programme?: string;
            /** @enum {string} */
            role: "administrator" | "analyst" | "auditor" | "leader" | "liaison" | "office_operator" | "verifier";
            /** @description Code. */
            territory: string;
            /** @description The first day; absent: at once. */
            validFrom?: string;
            /** @description The last day; absent: until it is taken back. */
            validTo?: string;
        };
        GrantResponse: {
            /** @description Whose grant it is, while the caller stands in for somebody; null: the caller's own. */
            onBehalfOf: string | null;
            /** @description Null: every programme. */
            programme: string | null;
            role: string;
            /** @description Territory code; its subtree is meant. */
            territory: string;
        };
        GrantsRequest: {
            grants: components["schemas"]["GrantRequest"][];
        };
        ImportResponse: {
            /** @description In a preview: rows that would be recorded. */
            acceptedRows: number;
            appliedAt: string | null;
            createdAt: string;
            createdBy: string;
            failure: {
                code: string;
                params?: {
                    [key: string]: unknown;
                };
            };
            fileName: string;
            /** @description Null until the figures of every level include it. */
            foldedAt: string | null;
            id: string;
            /** @enum {string} */
            kind: "boundaries" | "lineage" | "programmes" | "progress" | "road-maps" | "territories";
            /** @enum {string} */
            mode: "apply" | "preview";
            /** @enum {string} */
            onError: "reject" | "skip";
            /** @description Rows read; once all are, rows whose fate is known. */
            processedRows: number;
            /** @description Code; null where the file is of no programme. */
            programme: string | null;
            /** @description Of the whole journey, 0..100. */
            progress: number;
            rejectedRows: number;
            revertedAt: string | null;
            /** @description Hexadecimal, of the bytes as they came. */
            sha256: string;
            /** @enum {string} */
            status: "applied" | "applying" | "failed" | "parsing" | "previewed" | "rejected" | "reverted" | "uploaded" | "validating";
            /** @description Null until the file was read to its end. */
            totalRows: number | null;
            unchangedRows: number;
        };
        IndicatorFigures: {
            accepted: number | null;
            /** @enum {string} */
            band: "amber" | "amber_red" | "green" | "green_amber" | "grey" | "red";
            baseline: number | null;
            childrenMean: number | null;
            churn: number | null;
            coverage: number | null;
            deviation: number | null;
            gap: number | null;
            high: number | null;
            onTimeRate: number | null;
            overdueShare: number | null;
            planned: number | null;
            reported: number | null;
            reporting: components["schemas"]["ReportingCounts"];
            scheduleIndex: number | null;
            statuses: components["schemas"]["StatusCounts"];
            total: number;
            verified: number | null;
            verifiedCoverage: number | null;
            weight: number;
        };
        InvitationResponse: {
            expiresAt: string;
            link: string;
        };
        InvitedUserResponse: {
            /** @description Null when it was mailed. */
            invitation: components["schemas"]["InvitationResponse"] | null;
        };
        ItemChangeResponse: {
            act: components["schemas"]["ActResponse"];
            deadline: string | null;
            /** Format: date-time */
            decidedAt: string | null;
            decidedBy: string | null;
            decision: string | null;
            id: number;
            kind: string;
            reason: string;
            replacementItemId: number | null;
            /** Format: date-time */
            requestedAt: string;
            requestedBy: string;
            /** @description By territory code. */
            shares: {
                [key: string]: number;
            } | null;
            target: number | null;
            weight: number | null;
        };
        ItemDetailResponse: {
            baseline: number | null;
            budget: components["schemas"]["BudgetLineResponse"][];
            /** @description Million tenge. */
            budgetPlanned: number | null;
            changed: boolean;
            changes: components["schemas"]["ItemChangeResponse"][];
            code: string;
            coExecutors: string[];
            completionForm: string | null;
            /** @description In force at the end of the period. */
            deadline: string;
            direction: string | null;
            entries: components["schemas"]["ItemEntryResponse"][];
            fresh: boolean | null;
            id: number;
            inBaseline: boolean;
            indicator: string | null;
            /** @description Of that indicator in the same road map. */
            indicatorId: number | null;
            kind: string;
            leadExecutor: string | null;
            period: string;
            programme: string;
            progress: components["schemas"]["ItemProgressResponse"];
            promise: string | null;
            roadMapId: number;
            shares: components["schemas"]["ItemShareResponse"][];
            spent: number | null;
            startsOn: string | null;
            /**
             * @description Null before the item counts.
             * @enum {string|null}
             */
            status: "at_risk" | "cancelled" | "claimed_done" | "done" | "not_reported" | "not_started" | null | "on_track" | "overdue" | "verified_done";
            target: number | null;
            territory: string;
            title: components["schemas"]["TitleResponse"];
            type: string;
            unit: string | null;
            verifications: components["schemas"]["ItemVerificationResponse"][];
            weight: number | null;
        };
        ItemDifferenceResponse: {
            /** @description Ids of the change requests behind it. */
            acts: number[];
            /** @description Of an added item all that it says, of a removed one nothing. */
            attributes: components["schemas"]["AttributeDifferenceResponse"][];
            /**
             * @description `removed`: an act has cancelled or replaced it.
             * @enum {string}
             */
            change: "added" | "changed" | "removed";
            itemCode: string;
            /** @description Null while nobody has approved it. */
            itemId: number | null;
            /** @description Code of the road map's territory. */
            territory: string;
            title: Record<string, never>;
            /** @enum {string} */
            type: "indicator" | "measure";
        };
        ItemEntryResponse: {
            delayReason: string | null;
            denominator: number | null;
            evidence: string | null;
            id: string;
            importId: string | null;
            narrative: string | null;
            numerator: number | null;
            period: string;
            reason: string | null;
            reviewedAt: string | null;
            reviewedBy: string | null;
            revision: number;
            spent: number | null;
            state: string;
            submittedAt: string;
            submittedBy: string;
            value: number | null;
            withdraws: number | null;
        };
        ItemHistoryResponse: {
            entries: components["schemas"]["ItemEntryResponse"][];
            periods: components["schemas"]["ItemStateResponse"][];
            /** @description Over the whole term, from the period it counts in. */
            plan: components["schemas"]["ItemPlanResponse"][];
        };
        ItemPlanResponse: {
            period: string;
            planned: number;
        };
        ItemProgressResponse: {
            accepted: number | null;
            planned: number | null;
            reported: number | null;
            verified: number | null;
        };
        ItemResponse: {
            baseline: number | null;
            /** @description Million tenge. */
            budgetPlanned: number | null;
            changed: boolean;
            code: string;
            coExecutors: string[];
            completionForm: string | null;
            /** @description In force at the end of the period. */
            deadline: string;
            direction: string | null;
            fresh: boolean | null;
            id: number;
            inBaseline: boolean;
            indicator: string | null;
            /** @description Of that indicator in the same road map. */
            indicatorId: number | null;
            kind: string;
            leadExecutor: string | null;
            period: string;
            programme: string;
            progress: components["schemas"]["ItemProgressResponse"];
            promise: string | null;
            roadMapId: number;
            spent: number | null;
            startsOn: string | null;
            /**
             * @description Null before the item counts.
             * @enum {string|null}
             */
            status: "at_risk" | "cancelled" | "claimed_done" | "done" | "not_reported" | "not_started" | null | "on_track" | "overdue" | "verified_done";
            target: number | null;
            territory: string;
            title: components["schemas"]["TitleResponse"];
            type: string;
            unit: string | null;
            weight: number | null;
        };
        ItemShareResponse: {
            share: number;
            /** @description Territory code. */
            territory: string;
        };
        ItemsResponse: {
            items: components["schemas"]["ItemResponse"][];
            nextCursor: string | null;
            totals: components["schemas"]["ItemTotalsResponse"];
        };
        ItemStateResponse: {
            accepted: number | null;
            changed: boolean;
            deadline: string;
            fresh: boolean;
            itemId: number;
            period: string;
            planned: number;
            reported: number | null;
            /** @description Million tenge. */
            spent: number | null;
            /** @enum {string} */
            status: "at_risk" | "cancelled" | "claimed_done" | "done" | "not_reported" | "not_started" | "on_track" | "overdue" | "verified_done";
            target: number | null;
            verified: number | null;
            weight: number | null;
        };
        ItemTotalsResponse: {
            items: number;
            statuses: components["schemas"]["StatusCounts"];
        };
        ItemVerificationResponse: {
            date: string;
            denominator: number | null;
            id: number;
            method: string;
            note: string | null;
            numerator: number | null;
            place: string | null;
            /** Format: date-time */
            recordedAt: string;
            result: string;
            value: number | null;
            verifiedBy: string;
        };
        JudgedGrantResponse: {
            coversProgramme: boolean;
            coversTerritory: boolean;
            /** @description Whether the role (and the scope of the token) has the permission at all. */
            hasPermission: boolean;
            onBehalfOf: string | null;
            programme: string | null;
            role: string;
            territory: string;
        };
        KeepDraftsRequest: {
            drafts: components["schemas"]["DraftRequest"][];
        };
        KeptDraftsResponse: {
            replaced: components["schemas"]["DraftResponse"][];
            savedAt: string;
        };
        LagResponse: {
            /** @description Age of what has waited longest; 0 when nothing waits. */
            oldestSeconds: number;
            waiting: number;
        };
        LeaguePlaceResponse: {
            /** @description Percent on the track. */
            completion: number;
            from: number;
            measures: number;
            rank: number;
            /** @description Percent: drawn towards the tier's mean, the more the fewer measures. */
            shrunk: number;
            territory: string;
            tied: boolean;
            to: number;
        };
        LeagueResponse: {
            period: string;
            programme: string;
            tiers: components["schemas"]["LeagueTierResponse"][];
            track: string;
        };
        LeagueSuppressedResponse: {
            measures: number;
            /** @description `few_measures`, `no_weight` or `little_reporting`. */
            reason: string;
            territory: string;
        };
        LeagueTierResponse: {
            level: number;
            mean: number | null;
            places: components["schemas"]["LeaguePlaceResponse"][];
            size: string;
            suppressed: components["schemas"]["LeagueSuppressedResponse"][];
        };
        LineageEventResponse: {
            /**
             * Format: date
             * @description The first day on which it holds.
             */
            effective: string;
            /** @enum {string} */
            kind: "merge" | "rename" | "split" | "transfer";
            /** @description The part of what the giver held before the day. */
            share: number;
            /** @description Code of the other territory. */
            territory: string;
        };
        LineageResponse: {
            parents: components["schemas"]["ParentResponse"][];
            predecessors: components["schemas"]["LineageEventResponse"][];
            successors: components["schemas"]["LineageEventResponse"][];
            /** @description Code of the territory. */
            territory: string;
        };
        ListedVerificationResponse: {
            date: string;
            /** @description Photos and documents. */
            files: number;
            id: number;
            itemCode: string;
            itemId: number;
            kind: string;
            method: string;
            note: string | null;
            place: string | null;
            recordedAt: string;
            result: string;
            /** @description Code of the road map's territory. */
            territory: string;
            title: {
                en?: string;
                kk?: string;
                ru?: string;
            };
            unit: string | null;
            value: number | null;
            verifiedBy: string;
        };
        LockPeriodRequest: {
            /** @description Close it although reports are missing or it has not ended; needs a reason. */
            force?: boolean;
            /** @description Code of the programme. */
            programme: string;
            reason?: string;
        };
        MarkReadRequest: {
            /** @description Left out: all of them. */
            ids?: string[];
        };
        MeasureFigures: {
            accepted: number | null;
            /** @enum {string} */
            band: "amber" | "amber_red" | "green" | "green_amber" | "grey" | "red";
            baseline: number | null;
            childrenMean: number | null;
            churn: number | null;
            coverage: number | null;
            deviation: number | null;
            gap: number | null;
            high: number | null;
            money: components["schemas"]["MoneyFigures"];
            onTimeRate: number | null;
            overdueShare: number | null;
            planned: number | null;
            reported: number | null;
            reporting: components["schemas"]["ReportingCounts"];
            scheduleIndex: number | null;
            statuses: components["schemas"]["StatusCounts"];
            total: number;
            verified: number | null;
            verifiedCoverage: number | null;
            weight: number;
        };
        MoneyFigures: {
            planned: number;
            spent: number;
        };
        NotePageResponse: {
            items: components["schemas"]["NoteResponse"][];
            nextCursor: string | null;
        };
        NoteResponse: {
            id: number;
            period: string;
            /** @description Codes. */
            programme: string;
            territory: string;
            text: string;
            /** @description Null while it stands. */
            withdrawal: components["schemas"]["NoteWithdrawalResponse"] | null;
            /** Format: date-time */
            writtenAt: string;
            writtenBy: string;
        };
        NoteWithdrawalResponse: {
            /** Format: date-time */
            at: string;
            by: string;
            reason: string;
        };
        NoticePageResponse: {
            items: components["schemas"]["NoticeResponse"][];
            nextCursor: string | null;
            /** @description How many are unread altogether. */
            unread: number;
        };
        NoticeResponse: {
            createdAt: string;
            id: string;
            /** @enum {string} */
            kind: "alert" | "change_decided" | "decision_wanted" | "due_soon" | "due_today" | "entries_returned" | "overdue" | "place_summary" | "plan_changed";
            /** @description The facts, for those who say it in words of their own. */
            params: {
                [key: string]: unknown;
            };
            /** @description Where it is about, as a path of the page. */
            path: string;
            readAt: string | null;
            /** @description Empty where the title says it all. */
            text: string;
            title: string;
        };
        NoticeSettingsRequest: {
            kinds: components["schemas"]["WantedKindsRequest"];
            /**
             * @description Left out or null: the language of the account.
             * @enum {string}
             */
            language?: "en" | "kk" | "ru";
        };
        NoticeSettingsResponse: {
            kinds: components["schemas"]["WantedKindsResponse"];
            /**
             * @description Null: the language of the account.
             * @enum {string|null}
             */
            language: "en" | "kk" | null | "ru";
        };
        ObligationPageResponse: {
            items: components["schemas"]["ObligationResponse"][];
            nextCursor: string | null;
        };
        ObligationResponse: {
            /** @description The liaisons nearest to the territory. */
            answerable: components["schemas"]["AnswerableResponse"][];
            /** @description With its extension, if it has one. */
            dueAt: string;
            /** @description Items that a report is expected of. */
            expected: number;
            /** @description What this road map was given beyond the others. */
            extendedUntil: string | null;
            graceEndsAt: string;
            lastReceivedAt: string | null;
            missing: number;
            name: {
                en?: string;
                kk?: string;
                ru?: string;
            };
            onTime: number;
            period: string;
            received: number;
            /** @description Id. */
            roadMap: number;
            /** @enum {string} */
            state: "complete" | "due" | "extended" | "in_part" | "overdue";
            territory: string;
        };
        OwnSessionResponse: {
            address: string;
            /** @description What the browser calls itself. */
            agent: string;
            createdAt: string;
            /** @description Whether this very request came with it. */
            current: boolean;
            expiresAt: string;
            id: string;
            lastSeenAt: string;
            /** @enum {string} */
            method: "oidc" | "password" | "password_and_code";
        };
        OwnTokenRequest: {
            /** @description At most a year ahead; absent: in 90 days. */
            expiresAt?: string;
            /** @description What it is for, to tell it from others. */
            name: string;
            /** @description The password once more; an account that has one does not get by without it. */
            password?: string;
            /** @description All it may do of what its owner may; absent: everything. */
            scope?: ("audit.read" | "change.decide" | "change.request" | "evidence.read" | "import.create" | "import.read" | "import.revert" | "metrics.read" | "note.write" | "operations.manage" | "operations.read" | "period.extend" | "period.lock" | "period.manage" | "period.read" | "programme.manage" | "programme.read" | "publication.manage" | "report.discuss" | "report.endorse" | "report.review" | "report.submit" | "road-map.manage" | "road-map.propose" | "road-map.read" | "territory.manage" | "territory.read" | "user.manage" | "user.read" | "verdict.decide" | "verification.record")[];
            /** @description Code of the only subtree it reaches into; absent: as far as its owner. */
            territory?: string;
        };
        ParentResponse: {
            parent: string;
            /** Format: date */
            validFrom: string | null;
            /** Format: date */
            validTo: string | null;
        };
        PasswordResetRequest: {
            /** Format: email */
            email: string;
        };
        PeriodCountsResponse: {
            /** @description Of these, the ones whose reports are all there. */
            complete: number;
            /** @description Items that a report is expected of. */
            expected: number;
            onTime: number;
            received: number;
            /** @description Road maps that reports are expected of. */
            roadMaps: number;
        };
        PeriodResponse: {
            begun: boolean;
            counts: components["schemas"]["PeriodCountsResponse"];
            /** @description A report at this instant is still on time, unless its road map was given longer. */
            dueAt: string;
            ended: boolean;
            endsOn: string;
            /** @description It has not begun and takes no reports. */
            future: boolean;
            /** @description A report at this instant is late and not yet overdue. */
            graceEndsAt: string;
            locked: boolean;
            lockedAt: string | null;
            /** @description The first day on which reports are taken. */
            opensOn: string;
            /** @description 0 contains the first day of the term. */
            ord: number;
            /** @description `2026-10` or `2026-Q4` */
            period: string;
            startsOn: string;
            /** @enum {string} */
            state: "closed" | "due" | "future" | "in_grace" | "locked" | "open";
        };
        PeriodsResponse: {
            /** @description The last one that ended: what every view shows unless told otherwise. Null before the first has. */
            defaultPeriod: string | null;
            items: components["schemas"]["PeriodResponse"][];
            nextCursor: string | null;
        };
        PeriodStepResponse: {
            at: string;
            by: string;
            /** @description What it was and what it became. */
            detail: {
                [key: string]: unknown;
            };
            /** @description Closed although reports were missing. */
            forced: boolean;
            /** @enum {string} */
            kind: "due_moved" | "grace_changed" | "locked" | "unlocked";
            reason: string | null;
            /** @description Road maps whose reports were missing. */
            unsettled: number | null;
        };
        PeriodStepsResponse: {
            items: components["schemas"]["PeriodStepResponse"][];
            nextCursor: string | null;
        };
        PermissionResponse: {
            action: string;
            /** @description Names of those who can let the caller in there, the nearest first, three at most; empty where nothing is refused. */
            administrators: string[];
            allowed: boolean;
            grants: components["schemas"]["JudgedGrantResponse"][];
            placeName: {
                en?: string;
                kk?: string;
                ru?: string;
            };
            /** @description Null: any. */
            programme: string | null;
            /** @description Roles that may do it: a grant of one of them over the place and the programme is what is missing. */
            roles: string[];
            /** @description Null: anywhere. */
            territory: string | null;
        };
        PersonNameResponse: {
            id: string;
            name: string;
        };
        PersonNamesResponse: {
            items: components["schemas"]["PersonNameResponse"][];
        };
        PlaceOnPathResponse: {
            code: string;
            name: {
                en?: string;
                kk?: string;
                ru?: string;
            };
        };
        PlannedPeriodResponse: {
            /** @description Planned attainment of indicators, percent; null without weight. */
            indicators: number | null;
            /** @description Planned completion of measures, percent; null without weight. */
            measures: number | null;
            period: string;
        };
        PlanResponse: {
            items: components["schemas"]["PlannedPeriodResponse"][];
            nextCursor: string | null;
        };
        Problem: {
            /**
             * @description Stable; never renamed
             * @example REPORT.PERIOD_LOCKED
             */
            code: string;
            params: {
                [key: string]: unknown;
            };
            /** @description Stands in the log of the server */
            requestId: string;
            status: number;
            /** @description The status' usual English name; the sentence for people is made from code and params */
            title: string;
            /** @example urn:uade:error:REPORT.PERIOD_LOCKED */
            type: string;
        };
        ProgrammePageResponse: {
            items: components["schemas"]["ProgrammeResponse"][];
            nextCursor: string | null;
        };
        ProgrammeResponse: {
            code: string;
            counts: {
                indicators: number;
                measures: number;
                promises: number;
                roadMaps: number;
            };
            directions: {
                code: string;
                title: {
                    en?: string;
                    kk?: string;
                    ru?: string;
                };
            }[];
            /** @description Day of the month after a period, 1..31. */
            dueDay: number;
            /**
             * @description `regional`: entries are endorsed in their region before they are accepted.
             * @enum {string}
             */
            endorsement: "none" | "regional";
            /** @description Days after it in which a report is late and not yet overdue. */
            graceDays: number;
            party: string;
            /** @enum {string} */
            reporting: "month" | "quarter";
            /** @description The rules its figures are made by. */
            ruleVersion: string;
            term: {
                end: string;
                start: string;
            };
            /** @description IANA zone in which days begin and end. */
            timeZone: string;
            title: {
                en?: string;
                kk?: string;
                ru?: string;
            };
            /** @enum {string} */
            weights: "budget" | "equal" | "expert";
        };
        PromiseFiguresResponse: {
            accepted: number | null;
            coverage: number | null;
            total: number;
            verified: number | null;
        };
        PromiseItemsResponse: {
            active: number;
            cancelled: number;
            /** @description Accepted as done, and of these after their deadline's period. */
            done: number;
            doneLate: number;
            fresh: number;
            /**
             * Format: date
             * @description The latest deadline of the active ones.
             */
            lastDeadline: string | null;
            /** @description With any reported value. */
            reported: number;
            total: number;
        };
        PromisePageResponse: {
            items: components["schemas"]["PromiseResponse"][];
            nextCursor: string | null;
        };
        PromiseResponse: {
            code: string;
            counts: {
                indicators: number;
                measures: number;
            };
            /** @description Code of its chapter. */
            direction: string | null;
            source: {
                date: string | null;
                document: string | null;
                page: string | null;
                url: string | null;
            };
            /** @description Whether it can be told kept from broken. */
            testable: boolean;
            text: {
                en?: string;
                kk?: string;
                ru?: string;
            };
        };
        PromiseVerdictResponse: {
            confirmed: components["schemas"]["ConfirmedVerdictResponse"] | null;
            indicators: components["schemas"]["PromiseFiguresResponse"];
            items: components["schemas"]["PromiseItemsResponse"];
            measures: components["schemas"]["PromiseFiguresResponse"];
            period: string;
            promise: string;
            /** @enum {string} */
            proposed: "broken" | "compromise" | "in_the_works" | "kept" | "kept_in_part" | "not_yet_rated" | "stalled";
            /** @description Confirmed, but the rule has come to propose something else since. */
            stale: boolean;
            territory: string;
            text: components["schemas"]["TitleResponse"];
            /**
             * @description The one that stands: confirmed, else proposed.
             * @enum {string}
             */
            verdict: "broken" | "compromise" | "in_the_works" | "kept" | "kept_in_part" | "not_yet_rated" | "stalled";
        };
        PublicationRequest: {
            published: boolean;
        };
        PublicationResponse: {
            published: boolean;
            /** Format: date-time */
            publishedAt: string | null;
            publishedBy: string | null;
            /** @description Whether there is a public view at all (`UADE_PUBLIC_VIEW`). */
            viewOpen: boolean;
        };
        PublicConfirmationResponse: {
            decidedAt: string;
            period: string;
        };
        PublicEditionResponse: {
            frozenAt: string;
            /** @description Of this period; a period that is opened and closed again has another one. */
            number: number;
            /** @description Over all its territories; docs/open-data.md says how to make it. */
            sha256: string;
        };
        PublicErrataResponse: {
            correctedAt: string | null;
            items: components["schemas"]["PublicErratumResponse"][];
            period: components["schemas"]["PublicPeriodResponse"];
            programme: string;
        };
        PublicErratumResponse: {
            corrections: components["schemas"]["CorrectionResponse"][];
            territory: string;
        };
        PublicFiguresResponse: {
            /** @description A claim that an analyst accepted. */
            accepted: number | null;
            /** @description Part of the weight with fresh data. */
            coverage: number | null;
            gap: number | null;
            overdueShare: number | null;
            planned: number | null;
            /** @description A claim of the government body. */
            reported: number | null;
            statuses: components["schemas"]["PublicStatusCounts"];
            total: number;
            /** @description What somebody independent saw: at least so much is done. */
            verified: number | null;
            /** @description Part of the weight that was verified in the last three periods. */
            verifiedCoverage: number | null;
            /**
             * @description Why completion is not told; null where it is.
             * @enum {string|null}
             */
            withheld: "few_items" | "little_data" | "no_items" | "no_weight" | null;
        };
        PublicItemResponse: {
            accepted: number | null;
            code: string;
            /** Format: date */
            deadline: string;
            /** @description Null: no part of the figures of the pledge, which are of its measures alone where it has any. */
            part: components["schemas"]["PublicPartResponse"] | null;
            planned: number;
            reported: number | null;
            /** @enum {string} */
            status: "at_risk" | "cancelled" | "claimed_done" | "done" | "not_reported" | "not_started" | "on_track" | "overdue" | "verified_done";
            territory: string;
            title: {
                en?: string;
                kk?: string;
                ru?: string;
            };
            /** @enum {string} */
            type: "indicator" | "measure";
            verified: number | null;
        };
        PublicMomentResponse: {
            indicators: components["schemas"]["PublicFiguresResponse"];
            measures: components["schemas"]["PublicFiguresResponse"];
            period: components["schemas"]["PublicPeriodResponse"];
        };
        PublicPartResponse: {
            accepted: number;
            coverage: number;
            verified: number;
            /** @description Of all the weight, percent. */
            weight: number;
        };
        PublicPeriodResponse: {
            edition: components["schemas"]["PublicEditionResponse"] | null;
            endsOn: string;
            /** @description `2026-10` or `2026-Q4` */
            period: string;
            startsOn: string;
            /**
             * @description `final`: of record; `provisional`: may still change.
             * @enum {string}
             */
            state: "final" | "provisional";
        };
        PublicPlaceLineResponse: {
            /** @description The classifier code: text, leading zeros and all. */
            code: string;
            grid: {
                col: number;
                row: number;
            };
            indicators: components["schemas"]["PublicFiguresResponse"];
            kind: string;
            /** @description 0 the country .. 3 a city district. */
            level: number;
            measures: components["schemas"]["PublicFiguresResponse"];
            name: {
                en?: string;
                kk?: string;
                ru?: string;
            };
            parent: string | null;
            /** @description Null: not ranked, because completion is withheld or too little was reported. */
            rank: components["schemas"]["PublicRankResponse"] | null;
        };
        PublicPlaceResponse: {
            computedAt: string | null;
            /** @description What differs today from the edition shown. */
            corrections: components["schemas"]["CorrectionResponse"][];
            indicators: components["schemas"]["PublicFiguresResponse"];
            measures: components["schemas"]["PublicFiguresResponse"];
            /** @description From the country down to the territory itself. */
            path: components["schemas"]["PublicTerritoryResponse"][];
            period: components["schemas"]["PublicPeriodResponse"];
            programme: string;
            ruleVersion: string;
            series: components["schemas"]["PublicMomentResponse"][];
        };
        PublicPlacesResponse: {
            computedAt: string | null;
            /** @description From the country down. */
            items: components["schemas"]["PublicPlaceLineResponse"][];
            period: components["schemas"]["PublicPeriodResponse"];
            programme: string;
            ruleVersion: string | null;
        };
        PublicProgrammeResponse: {
            code: string;
            directions: {
                code: string;
                title: {
                    en?: string;
                    kk?: string;
                    ru?: string;
                };
            }[];
            party: string;
            /** @description First to last. */
            periods: components["schemas"]["PublicPeriodResponse"][];
            publishedAt: string;
            /** @enum {string} */
            reporting: "month" | "quarter";
            ruleVersion: string;
            /** @description The one that is shown unless another is asked for; null while nothing is told yet. */
            standing: string | null;
            term: {
                end: string;
                start: string;
            };
            title: {
                en?: string;
                kk?: string;
                ru?: string;
            };
        };
        PublicProgrammesResponse: {
            items: components["schemas"]["PublicProgrammeResponse"][];
            /** @description SPDX identifier. */
            licence: string;
        };
        PublicPromiseLineResponse: {
            accepted: number | null;
            code: string;
            confirmed: components["schemas"]["PublicConfirmationResponse"] | null;
            coverage: number | null;
            /** @description Code of its chapter. */
            direction: string | null;
            items: {
                active: number;
                done: number;
                doneLate: number;
                total: number;
            };
            /** Format: date */
            lastDeadline: string | null;
            /** @enum {string} */
            proposed: "broken" | "compromise" | "in_the_works" | "kept" | "kept_in_part" | "not_yet_rated" | "stalled";
            source: {
                date: string | null;
                document: string | null;
                page: string | null;
                url: string | null;
            };
            testable: boolean;
            text: {
                en?: string;
                kk?: string;
                ru?: string;
            };
            /**
             * @description The one that stands: confirmed, else what the rule proposes.
             * @enum {string}
             */
            verdict: "broken" | "compromise" | "in_the_works" | "kept" | "kept_in_part" | "not_yet_rated" | "stalled";
            /** @description Percent of its measures; of its indicators where it has none. */
            verified: number | null;
        };
        PublicPromiseResponse: {
            accepted: number | null;
            code: string;
            confirmed: components["schemas"]["PublicConfirmationResponse"] | null;
            coverage: number | null;
            /** @description Code of its chapter. */
            direction: string | null;
            /** @description What was said of it, the earliest first. */
            history: components["schemas"]["PublicVerdictWordResponse"][];
            items: {
                active: number;
                done: number;
                doneLate: number;
                total: number;
            };
            /** Format: date */
            lastDeadline: string | null;
            /** @description By territory; the first 5,000. */
            measures: components["schemas"]["PublicItemResponse"][];
            measuresInAll: number;
            /**
             * @description What the percentages are of.
             * @enum {string}
             */
            of: "indicator" | "measure";
            period: components["schemas"]["PublicPeriodResponse"];
            programme: string;
            /** @enum {string} */
            proposed: "broken" | "compromise" | "in_the_works" | "kept" | "kept_in_part" | "not_yet_rated" | "stalled";
            source: {
                date: string | null;
                document: string | null;
                page: string | null;
                url: string | null;
            };
            testable: boolean;
            text: {
                en?: string;
                kk?: string;
                ru?: string;
            };
            /**
             * @description The one that stands: confirmed, else what the rule proposes.
             * @enum {string}
             */
            verdict: "broken" | "compromise" | "in_the_works" | "kept" | "kept_in_part" | "not_yet_rated" | "stalled";
            /** @description Percent of its measures; of its indicators where it has none. */
            verified: number | null;
        };
        PublicPromisesResponse: {
            /** @description In the order of the programme's document. */
            items: components["schemas"]["PublicPromiseLineResponse"][];
            period: components["schemas"]["PublicPeriodResponse"];
            programme: string;
        };
        PublicRankResponse: {
            of: number;
            rank: number;
            /** @enum {string} */
            size: "large" | "medium" | "small";
            tied: boolean;
        };
        PublicStatusCounts: {
            at_risk: number;
            cancelled: number;
            claimed_done: number;
            done: number;
            not_reported: number;
            not_started: number;
            on_track: number;
            overdue: number;
            verified_done: number;
        };
        PublicTerritoryResponse: {
            /** @description The classifier code: text, leading zeros and all. */
            code: string;
            kind: string;
            /** @description 0 the country .. 3 a city district. */
            level: number;
            name: {
                en?: string;
                kk?: string;
                ru?: string;
            };
            parent: string | null;
        };
        PublicVerdictWordResponse: {
            decidedAt: string;
            period: string;
            /** @enum {string} */
            verdict: "broken" | "compromise" | "in_the_works" | "kept" | "kept_in_part" | "not_yet_rated" | "stalled";
        };
        QueuedEntryResponse: {
            /** @description Id of the person who is to review it. */
            assignee: string | null;
            /** @description How many comments its discussion has. */
            comments: number;
            delayReason: string | null;
            denominator: number | null;
            /** @description Code of the direction. */
            direction: string | null;
            /** @description Where the programme wants entries endorsed in their region first. */
            endorsedAt: string | null;
            endorsedBy: string | null;
            evidence: string | null;
            id: string;
            importId: string | null;
            itemCode: string;
            itemId: number;
            narrative: string | null;
            numerator: number | null;
            period: string;
            /** @description The reviewer's. */
            reason: string | null;
            /** @description Worse than what was accepted before it. */
            regression: boolean;
            reviewedAt: string | null;
            reviewedBy: string | null;
            revision: number;
            /** @description Million tenge. */
            spent: number | null;
            /** @enum {string} */
            state: "accepted" | "endorsed" | "returned" | "submitted" | "withdrawn";
            /** @description Why a locked period was corrected. */
            submissionReason: string | null;
            submittedAt: string;
            submittedBy: string;
            /** @description Code of the road map's territory. */
            territory: string;
            title: {
                en?: string;
                kk?: string;
                ru?: string;
            };
            /** @description In the item's unit; of a fraction, its percent. */
            value: number | null;
        };
        QueuePlaceResponse: {
            count: number;
            name: {
                en?: string;
                kk?: string;
                ru?: string;
            };
            oldestSubmittedAt: string;
            /** @description Codes from the country down to it. */
            path: string[];
            /** @description Code of a road map's territory. */
            territory: string;
        };
        QueuePlacesResponse: {
            items: components["schemas"]["QueuePlaceResponse"][];
        };
        QueueResponse: {
            active: number;
            /** @description Waiting for a later time: asked for so, or after a failed attempt. */
            delayed: number;
            /** @description Kept for a week. */
            failed: number;
            /** @description The last ten. */
            lastFailures: components["schemas"]["FailedJobResponse"][];
            name: string;
            /** @description Age of the job that has waited longest; 0 when none waits. */
            oldestSeconds: number;
            waiting: number;
        };
        RecoveryCodesResponse: {
            recoveryCodes: string[];
        };
        RefusedEntry: {
            /** @description Stable; never renamed. */
            code: string;
            id: string;
        };
        ReminderResponse: {
            givenAt: string;
            /** @enum {string} */
            kind: "due_soon" | "due_today" | "overdue";
            /** @description When the mail with it went out; null where none did. */
            mailedAt: string | null;
            /** @description Items without a report then, in all places of the person. */
            missing: number;
            /** @description Id of the person; `answerable` of obligations names them. */
            person: string;
            readAt: string | null;
        };
        RemindersResponse: {
            items: components["schemas"]["ReminderResponse"][];
        };
        ReportingCounts: {
            expected: number;
            onTime: number;
            received: number;
        };
        ReportSheetResponse: {
            drafts: components["schemas"]["DraftResponse"][];
            endsOn: string;
            locked: boolean;
            name: {
                en?: string;
                kk?: string;
                ru?: string;
            };
            period: string;
            /** @description Code. */
            programme: string;
            roadMap: number;
            rows: components["schemas"]["SheetRowResponse"][];
            startsOn: string;
            /** @description Code. */
            territory: string;
        };
        RequestChangeRequest: {
            act: components["schemas"]["ActRequest"];
            /** @description To `postpone`: later than the deadline in force. */
            deadline?: string | null;
            /** @enum {string} */
            kind: "cancel" | "postpone" | "replace" | "rescope" | "reweight";
            reason: string;
            /** @description To `replace`: an item of the same programme that takes the place. */
            replacementItemId?: number | null;
            /** @description To `rescope`: the territories it is shared among from then on. */
            shares?: components["schemas"]["ShareRequest"][] | null;
            /** @description To `rescope`: the new target, in the item's own unit. */
            target?: number | null;
            /** @description To `reweight`. */
            weight?: number | null;
        };
        ReturnedEntryResponse: {
            /** @description How many comments its discussion has. */
            comments: number;
            delayReason: string | null;
            denominator: number | null;
            /** @description Where the programme wants entries endorsed in their region first. */
            endorsedAt: string | null;
            endorsedBy: string | null;
            evidence: string | null;
            id: string;
            importId: string | null;
            itemCode: string;
            itemId: number;
            narrative: string | null;
            numerator: number | null;
            period: string;
            place: {
                en?: string;
                kk?: string;
                ru?: string;
            };
            /** @description The reviewer's. */
            reason: string | null;
            reviewedAt: string | null;
            reviewedBy: string | null;
            revision: number;
            /** @description Id. */
            roadMap: number;
            /** @description Million tenge. */
            spent: number | null;
            /** @enum {string} */
            state: "accepted" | "endorsed" | "returned" | "submitted" | "withdrawn";
            /** @description Why a locked period was corrected. */
            submissionReason: string | null;
            submittedAt: string;
            submittedBy: string;
            /** @description Code of the road map's territory. */
            territory: string;
            title: {
                en?: string;
                kk?: string;
                ru?: string;
            };
            /** @description In the item's unit; of a fraction, its percent. */
            value: number | null;
        };
        ReturnedPageResponse: {
            items: components["schemas"]["ReturnedEntryResponse"][];
            nextCursor: string | null;
        };
        RevertedResponse: {
            /** @description In a preview: rows that would be recorded. */
            acceptedRows: number;
            appliedAt: string | null;
            createdAt: string;
            createdBy: string;
            failure: {
                code: string;
                params?: {
                    [key: string]: unknown;
                };
            };
            fileName: string;
            /** @description Null until the figures of every level include it. */
            foldedAt: string | null;
            id: string;
            /** @enum {string} */
            kind: "boundaries" | "lineage" | "programmes" | "progress" | "road-maps" | "territories";
            /** @enum {string} */
            mode: "apply" | "preview";
            /** @enum {string} */
            onError: "reject" | "skip";
            /** @description Rows read; once all are, rows whose fate is known. */
            processedRows: number;
            /** @description Code; null where the file is of no programme. */
            programme: string | null;
            /** @description Of the whole journey, 0..100. */
            progress: number;
            /** @description Entries that somebody has revised since: they stay. The first 100 of them. */
            refused: components["schemas"]["EntryResponse"][];
            /** @description How many stay. */
            refusedCount: number;
            rejectedRows: number;
            revertedAt: string | null;
            /** @description Hexadecimal, of the bytes as they came. */
            sha256: string;
            /** @enum {string} */
            status: "applied" | "applying" | "failed" | "parsing" | "previewed" | "rejected" | "reverted" | "uploaded" | "validating";
            /** @description Null until the file was read to its end. */
            totalRows: number | null;
            unchangedRows: number;
            /** @description Entries that were withdrawn. */
            withdrawn: number;
        };
        ReviewedResponse: {
            decided: number;
            refused: components["schemas"]["RefusedEntry"][];
        };
        ReviewEntriesRequest: {
            /**
             * @description `endorse` where the programme wants a second step.
             * @enum {string}
             */
            decision: "accept" | "endorse" | "return";
            ids: string[];
            /** @description Needed where entries are returned. */
            reason?: string | null;
        };
        ReviewerResponse: {
            id: string;
            name: string;
        };
        ReviewersResponse: {
            items: components["schemas"]["ReviewerResponse"][];
        };
        RoadMapDetailResponse: {
            /** Format: date-time */
            approvedAt: string | null;
            counts: {
                indicators: number;
                measures: number;
            };
            id: number;
            /** @description Code of the programme. */
            programme: string;
            /** @description Code of the territory. */
            territory: string;
            /** @description Number of the approved version. */
            version: number;
            versions: components["schemas"]["RoadMapVersionResponse"][];
        };
        RoadMapPageResponse: {
            items: components["schemas"]["RoadMapResponse"][];
            nextCursor: string | null;
        };
        RoadMapResponse: {
            /** Format: date-time */
            approvedAt: string | null;
            counts: {
                indicators: number;
                measures: number;
            };
            id: number;
            /** @description Code of the programme. */
            programme: string;
            /** @description Code of the territory. */
            territory: string;
            /** @description Number of the approved version. */
            version: number;
        };
        RoadMapVersionResponse: {
            /** Format: date-time */
            approvedAt: string | null;
            /** @description The first period in which its additions count, as `2026-10`. */
            countsFrom: string;
            /** @description The import that brought it. */
            importId: string | null;
            /** @description How many items it brought. */
            items: number;
            number: number;
            /** @enum {string} */
            status: "approved" | "draft" | "superseded";
        };
        SavedViewRequest: {
            /** @description Whether signing in leads there when nothing else was asked for; one view at most is it. */
            isStart?: boolean;
            /** @description What it is called; one name, one view. */
            name: string;
            /** @description Path and search of a page of this site. */
            path: string;
        };
        SavedViewResponse: {
            createdAt: string;
            id: string;
            /** @description Whether signing in leads there when nothing else was asked for. */
            isStart: boolean;
            name: string;
            /** @description Path and search of a page of this site. */
            path: string;
        };
        SavedViewsResponse: {
            items: components["schemas"]["SavedViewResponse"][];
        };
        SearchGroupResponse: {
            items: components["schemas"]["SearchHitResponse"][];
            /** @enum {string} */
            kind: "direction" | "indicator" | "measure" | "promise" | "territory";
            nextCursor: string | null;
            /** @description How many there are; 1,000 measures or indicators mean that there may be more. */
            total: number;
        };
        SearchHitResponse: {
            code: string;
            /** @description Of a measure or an indicator. */
            deadline: string | null;
            /** @description Code of the chapter of a promise, a measure or an indicator. */
            direction: string | null;
            /** @description Who is in charge of a measure or an indicator. */
            executor: string | null;
            /** @description Of a measure or an indicator. */
            id: number | null;
            /** @enum {string} */
            kind: "direction" | "indicator" | "measure" | "promise" | "territory";
            /** @description Places from the region down: where an item belongs, or what a territory lies in. */
            path: components["schemas"]["PlaceOnPathResponse"][];
            /** @description Code; null for a territory. */
            programme: string | null;
            title: {
                en?: string;
                kk?: string;
                ru?: string;
            };
        };
        SearchResponse: {
            groups: components["schemas"]["SearchGroupResponse"][];
        };
        SecondFactorRequest: {
            code: string;
        };
        SessionRequest: {
            /** Format: email */
            email?: string;
            password?: string;
            /** @description The bootstrap token; nothing else beside it. */
            token?: string;
        };
        SessionResponse: {
            country: components["schemas"]["CountryResponse"];
            grants: components["schemas"]["GrantResponse"][];
            /** @description Roles of grants that hold only once an authenticator app was set up and a code of it shown. */
            heldBack: string[];
            /** @description Null while a second factor is needed. */
            id: string | null;
            /** @description `bootstrap` may do everything and is exempt from the separation of duties. */
            kind: string | null;
            name: string | null;
            /**
             * @description `second_factor_needed`: send a code to `/session/second-factor`; nothing else opens yet.
             * @enum {string}
             */
            status: "open" | "second_factor_needed";
        };
        SessionsResponse: {
            /** @description Fifty at most. */
            items: components["schemas"]["OwnSessionResponse"][];
            /** @description How many there are. */
            total: number;
        };
        SettingResponse: {
            /** @description It is set, and not shown. */
            isHidden: boolean;
            /** @description Of the environment variable. */
            name: string;
            purpose: string;
            /**
             * @description Who says so: the environment, the default, or nobody.
             * @enum {string}
             */
            source: "absent" | "default" | "environment";
            /** @description Null for secrets, and where nothing is set and nothing holds then. Addresses come without user and password. */
            value: string | null;
        };
        ShareRequest: {
            /** @description A ratio over 0 and up to 1; all shares sum to 1. */
            share: number;
            /** @description Code of the territory. */
            territory: string;
        };
        SheetAcceptedResponse: {
            period: string;
            value: string;
        };
        SheetEntryResponse: {
            /** @enum {string|null} */
            delayReason: "contractor" | "court" | "documents" | "funding_local" | "funding_republican" | "land" | null | "other" | "weather";
            denominator: string | null;
            evidence: string | null;
            id: string;
            narrative: string | null;
            numerator: string | null;
            period: string;
            /** @description The reviewer's. */
            reason: string | null;
            reviewedBy: string | null;
            revision: number;
            /** @description Million tenge. */
            spent: string | null;
            /** @enum {string} */
            state: "accepted" | "endorsed" | "returned" | "submitted" | "withdrawn";
            submittedAt: string;
            submittedBy: string;
            value: string | null;
        };
        SheetRowResponse: {
            accepted: components["schemas"]["SheetAcceptedResponse"] | null;
            baseline: string | null;
            code: string;
            completionForm: string | null;
            /** @description The last revision for the period that was not withdrawn, returned or not. */
            current: components["schemas"]["SheetEntryResponse"] | null;
            deadline: string;
            /** @description Code. */
            direction: string | null;
            /** @description It has begun, and was not accepted as done at the period before. */
            expected: boolean;
            itemId: number;
            /** @enum {string} */
            kind: "binary" | "decrease" | "increase" | "maintain_at_least" | "maintain_at_most" | "stages";
            /** @description Planned progress at the end of the period, percent. */
            planned: number;
            /** @description The last report of an earlier period that counts. */
            previous: components["schemas"]["SheetEntryResponse"] | null;
            /** @description Some revision for the period counts. */
            received: boolean;
            startsOn: string | null;
            /** @description In force on the last day of the period, as the deadline. */
            target: string | null;
            title: {
                en?: string;
                kk?: string;
                ru?: string;
            };
            /** @enum {string} */
            type: "indicator" | "measure";
            unit: string | null;
        };
        SignInMethodsResponse: {
            /** @description Through an OpenID Connect provider, at `/session/oidc`. */
            oidc: boolean;
            /** @description By e-mail address and password. */
            password: boolean;
        };
        SlippingGroupResponse: {
            items: number;
            /** @description Null: none was given. */
            key: string | null;
            /** @description Points taken from the territory's completion. */
            loss: number;
            overdue: number;
        };
        SlippingItemResponse: {
            accepted: number | null;
            /** @description Kind of the oldest change request that waits for a decision. */
            awaits: string | null;
            code: string;
            coExecutors: string[];
            /** @description Days from the deadline to the end of the period; below 0: days that are left. */
            daysLate: number;
            /** @description In force at the end of the period. */
            deadline: string;
            direction: string | null;
            executor: string | null;
            itemId: number;
            /** @description Points it takes from the territory's completion, against its plan. */
            loss: number;
            /** @description What the last report with words says. */
            narrative: string | null;
            narrativePeriod: string | null;
            /** @description Territory code of its road map. */
            place: string;
            planned: number;
            promise: string | null;
            /** @description The delay reason that was given last, within twelve periods. */
            reason: string | null;
            reasonPeriod: string | null;
            /** @description Percent, unclamped; null without a value. */
            reported: number | null;
            /** @description Of the item, within the territory. */
            share: number;
            /** @description Period since which it slips without a break. */
            since: string;
            /** @enum {string} */
            status: "at_risk" | "overdue";
            title: components["schemas"]["TitleResponse"];
            verified: number | null;
            weight: number | null;
            /** @description Percent of all the weight of its type in the territory. */
            weightShare: number;
        };
        SlippingResponse: {
            /** @description Items of the type in the territory, cancelled ones aside. */
            active: number;
            directions: components["schemas"]["SlippingGroupResponse"][];
            /** @description The 200 that take most. */
            executors: components["schemas"]["SlippingGroupResponse"][];
            items: components["schemas"]["SlippingItemResponse"][];
            knownAt: string | null;
            loss: number;
            nextCursor: string | null;
            period: string;
            programme: string;
            reasons: components["schemas"]["SlippingGroupResponse"][];
            ruleVersion: string;
            statuses: components["schemas"]["SlippingGroupResponse"][];
            territory: string;
            /** @description Items that fit the filters, and the points they take together. */
            total: number;
            type: string;
        };
        StateResponse: {
            database: components["schemas"]["DatabaseStateResponse"];
            /** @description `production` or another. */
            environment: string;
            figures: components["schemas"]["FiguresLagResponse"][];
            /** @description Parts that do not work now; empty when all is well. */
            missing: string[];
            /** @description Of Node. */
            node: string;
            /** @description Events that were not carried yet. */
            outbox: components["schemas"]["LagResponse"];
            /** @description When the process that answers was started. */
            startedAt: string;
            /** @description Events of the audit trail that wait for their seal. */
            trail: components["schemas"]["LagResponse"];
            version: string;
        };
        StatusCounts: {
            at_risk: number;
            cancelled: number;
            claimed_done: number;
            done: number;
            not_reported: number;
            not_started: number;
            on_track: number;
            overdue: number;
            verified_done: number;
        };
        SubmitEntryRequest: {
            /** @enum {string|null} */
            delayReason?: "contractor" | "court" | "documents" | "funding_local" | "funding_republican" | "land" | null | "other" | "weather";
            denominator?: number | null;
            /** @description A URL or the name of an attachment. */
            evidence?: string | null;
            itemCode: string;
            narrative?: string | null;
            numerator?: number | null;
            /** @description `2026-10` or `2026-Q4` */
            period: string;
            /** @description Code of the programme. */
            programme: string;
            /** @description Why a locked period is corrected; needed there only. */
            reason?: string | null;
            /** @description Million tenge. */
            spent?: number | null;
            /** @description Code of the road map's territory. */
            territory: string;
            /** @description In the item's unit: a number, decimal text, or yes/no for what is done or not. */
            value?: (number | string | boolean) | null;
        };
        TerritoryPageResponse: {
            items: components["schemas"]["TerritoryResponse"][];
            nextCursor: string | null;
        };
        TerritoryResponse: {
            /** @description How many territories lie directly below. */
            children: number;
            /** @description The classifier code: text, leading zeros and all. */
            code: string;
            grid: {
                col: number;
                row: number;
            };
            /** @description ISO 3166-2, as in `KZ-10`. */
            isoCode: string | null;
            /** @enum {string} */
            kind: "city_administration" | "city_district" | "country" | "district" | "region" | "republican_city";
            /** @description 0 the country .. 3 a city district. */
            level: number;
            name: {
                en?: string;
                kk?: string;
                ru?: string;
            };
            /** @description Code of the territory directly above; null for the country. */
            parent: string | null;
            /** Format: date */
            validFrom: string | null;
            /**
             * Format: date
             * @description The first day on which it is no more.
             */
            validTo: string | null;
        };
        TitleResponse: {
            en?: string;
            kk?: string;
            ru?: string;
        };
        TokenResponse: {
            createdAt: string;
            /** @description Id of whoever made it. */
            createdBy: string;
            expiresAt: string;
            /** @description How it begins, to tell it from others. */
            hint: string;
            id: string;
            lastUsedAt: string | null;
            name: string;
            revokedAt: string | null;
            /** @description Null: everything its owner may. */
            scope: string[] | null;
            /** @description Code; null: as far as its owner. */
            territory: string | null;
        };
        TokensResponse: {
            items: components["schemas"]["TokenResponse"][];
        };
        TotpRequest: {
            /** @description The password once more; an account that has one does not get by without it. */
            password?: string;
        };
        TotpResponse: {
            /** @description In base 32, to type. */
            secret: string;
            /** @description `otpauth://…`, for a QR code. */
            uri: string;
        };
        UnreadResponse: {
            unread: number;
        };
        UseLinkRequest: {
            password: string;
            token: string;
        };
        UserGrantResponse: {
            id: string;
            /** @description Code; null: every programme. */
            programme: string | null;
            role: string;
            /**
             * @description `oidc`: a provider vouches for it, anew at each sign-in.
             * @enum {string}
             */
            source: "oidc" | "people";
            /** @description Code. */
            territory: string;
            validFrom: string | null;
            /** @description The last day. */
            validTo: string | null;
        };
        UserPageResponse: {
            items: components["schemas"]["UserResponse"][];
            nextCursor: string | null;
        };
        UserResponse: {
            createdAt: string;
            /** @description Null once the person was erased. */
            email: string | null;
            grants: components["schemas"]["UserGrantResponse"][];
            hasPassword: boolean;
            hasSecondFactor: boolean;
            id: string;
            language: string | null;
            lastSignInAt: string | null;
            name: string | null;
            /** @enum {string} */
            state: "active" | "disabled" | "erased";
        };
        VerdictRequest: {
            /** @description Period code. */
            period: string;
            /** @description Needed where it is not what the rule proposes. */
            reason?: string | null;
            /** @description Code; by default the country. */
            territory?: string | null;
            /** @enum {string} */
            verdict: "broken" | "compromise" | "in_the_works" | "kept" | "kept_in_part" | "not_yet_rated" | "stalled";
        };
        VerdictsResponse: {
            items: components["schemas"]["PromiseVerdictResponse"][];
            nextCursor: string | null;
        };
        VerificationPageResponse: {
            items: components["schemas"]["ListedVerificationResponse"][];
            nextCursor: string | null;
        };
        VerificationRequest: {
            /** @description Day of the verification, `2026-10-21`. */
            date: string;
            denominator?: number;
            /** @enum {string} */
            method: "citizen" | "desk" | "registry" | "site";
            note?: string;
            numerator?: number;
            place?: string;
            /** @enum {string} */
            result: "confirmed" | "partly" | "refuted" | "unusable";
            /** @description In the item's own unit; may be left out when the claim is refuted or unusable. */
            value?: number;
        };
        VerificationResponse: {
            date: string;
            id: number;
            itemId: number;
            method: string;
            recordedAt: string;
            result: string;
            value: number | null;
            verifiedBy: string;
        };
        VersionDifferencesResponse: {
            /** @description Of changed items; attributes that differ nowhere are left out. */
            attributes: components["schemas"]["AttributeCountResponse"][];
            /** @description False: one of the versions is from before texts were kept, so edits of texts may be missing. */
            editsKept: boolean;
            from: number;
            items: components["schemas"]["ItemDifferenceResponse"][];
            nextCursor: string | null;
            to: number;
            totals: components["schemas"]["ChangeCountsResponse"];
        };
        WantedChannelsRequest: {
            /** @description In the page, at once. */
            inApp: boolean;
            /** @description In the mail of the day. */
            mail: boolean;
        };
        WantedChannelsResponse: {
            inApp: boolean;
            mail: boolean;
        };
        WantedKindsRequest: {
            /** @description Left out: as before. */
            alert?: components["schemas"]["WantedChannelsRequest"];
            change_decided: components["schemas"]["WantedChannelsRequest"];
            decision_wanted: components["schemas"]["WantedChannelsRequest"];
            due_soon: components["schemas"]["WantedChannelsRequest"];
            due_today: components["schemas"]["WantedChannelsRequest"];
            entries_returned: components["schemas"]["WantedChannelsRequest"];
            overdue: components["schemas"]["WantedChannelsRequest"];
            /** @description Left out: as before. */
            place_summary?: components["schemas"]["WantedChannelsRequest"];
            plan_changed: components["schemas"]["WantedChannelsRequest"];
        };
        WantedKindsResponse: {
            alert: components["schemas"]["WantedChannelsResponse"];
            change_decided: components["schemas"]["WantedChannelsResponse"];
            decision_wanted: components["schemas"]["WantedChannelsResponse"];
            due_soon: components["schemas"]["WantedChannelsResponse"];
            due_today: components["schemas"]["WantedChannelsResponse"];
            entries_returned: components["schemas"]["WantedChannelsResponse"];
            overdue: components["schemas"]["WantedChannelsResponse"];
            place_summary: components["schemas"]["WantedChannelsResponse"];
            plan_changed: components["schemas"]["WantedChannelsResponse"];
        };
        WithdrawNoteRequest: {
            reason: string;
        };
        WordsResponse: {
            en: string;
            kk: string;
            ru: string;
        };
        WriteNoteRequest: {
            /** @description Code, of any period of the term. */
            period: string;
            /** @description Code. */
            programme: string;
            /** @description Code. */
            territory: string;
            text: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    AccountController_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FollowsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowsResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FollowsController_keep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programme: string;
                territory: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FollowRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowsResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FollowsController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programme: string;
                territory: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NoticeSettingsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeSettingsResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NoticeSettingsController_replace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeSettingsRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeSettingsResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccountController_password: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountPasswordRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccountController_recoveryCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactorRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OwnTokensController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokensResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OwnTokensController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnTokenRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedTokenResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OwnTokensController_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccountController_totp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TotpRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TotpResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccountController_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactorRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccountController_removeTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactorRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SavedViewsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewsResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SavedViewsController_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavedViewRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SavedViewsController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavedViewRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SavedViewsController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuditController_list: {
        parameters: {
            query: {
                /** @description `entry.submitted`, or all that begin so: `entry.`. */
                action?: string;
                /** @description Id of an account. */
                actor?: string;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description The earliest instant or day (UTC), included. */
                from?: string;
                /** @description How many items at most. */
                limit: number;
                outcome?: "done" | "failed" | "refused";
                /** @description Id of a request: everything that came of it, in jobs too. */
                request?: string;
                /** @description What it was done to: `import` or `import:0199…`; `item:17` finds what was done about one measure or indicator. */
                subject?: string;
                /** @description Code of a territory: events of its whole subtree. */
                territory?: string;
                /** @description The latest instant, or the day (UTC) at whose end it ends, included. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPageResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuditController_check: {
        parameters: {
            query?: {
                /** @description Only what was sealed on this day (UTC) or later, trusting the signed root before it; absent: everything. */
                from?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChainReportResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuditController_export: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuditController_key: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditKeyResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BoardsController_completeness: {
        parameters: {
            query: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description By default `json`. */
                format?: "csv" | "json" | "xlsx";
                /** @description Of headings and words. */
                lang?: "en" | "kk" | "ru";
                /** @description 0 the country, 1 regions, 2 districts and cities, 3 city districts. */
                level?: "0" | "1" | "2" | "3";
                /** @description How many items at most. */
                limit: number;
                /** @description `2026-10` or `2026-Q4`; by default the last one that ended. */
                period?: string;
                /** @description Code of the programme. */
                programme: string;
                /** @description What the rows are sorted by; a minus turns it round. */
                sort?: "-awaiting" | "-completeness" | "-last" | "-oldest" | "-territory" | "-timeliness" | "awaiting" | "completeness" | "last" | "oldest" | "territory" | "timeliness";
                /** @description Code; the territories of its subtree. */
                territory?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardResponse"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["BoardResponse"];
                    "text/csv": components["schemas"]["BoardResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ChangesController_list: {
        parameters: {
            query: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description How many items at most. */
                limit: number;
                programme?: string;
                state?: "approved" | "rejected" | "undecided";
                /** @description Road maps of this territory and of all below it. */
                territory?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangePageResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ChangesController_find: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ChangesController_decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideChangeRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EffectsController_ofChange: {
        parameters: {
            query?: {
                /** @description Period code; by default that of the act, or the current one where the act is older. */
                period?: string;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeEffectResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DelegationsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationsResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DelegationsController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DelegationRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DelegationsController_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DistrictsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TerritoryResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EditionsController_list: {
        parameters: {
            query: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description How many items at most. */
                limit: number;
                /** @description `2026-10` or `2026-Q4` */
                period?: string;
                /** @description Code of the programme. */
                programme: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionPageResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EditionsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EditionsController_differences: {
        parameters: {
            query: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description How many items at most. */
                limit: number;
                /** @description Code; this one only. */
                territory?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrataPageResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EditionsController_figures: {
        parameters: {
            query: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description How many items at most. */
                limit: number;
                /** @description Code; this one only. */
                territory?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionFiguresPageResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EntriesController_list: {
        parameters: {
            query: {
                /** @description Id of a person, `me`, or `none` for entries that nobody was given. */
                assignee?: string;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Code. */
                direction?: string;
                /** @description By default `json`. */
                format?: "csv" | "json" | "xlsx";
                /** @description With a delay reason, or with the reason why a locked period is corrected. */
                hasReason?: "false" | "true";
                /** @description Id of an item; its reports of all periods. */
                item?: number;
                /** @description Of headings and words. */
                lang?: "en" | "kk" | "ru";
                /** @description How many items at most. */
                limit: number;
                /** @description `2026-10` or `2026-Q4` */
                period?: string;
                /** @description Code of the programme. */
                programme: string;
                /** @description Found in the item's code, title and executor and in the narrative, whatever the case. */
                q?: string;
                /** @description Worse than what was accepted before. */
                regression?: "false" | "true";
                /** @description `oldest` by default. */
                sort?: "newest" | "oldest" | "territory";
                state?: "accepted" | "endorsed" | "returned" | "submitted" | "withdrawn";
                /** @description Code; its subtree is meant. */
                territory?: string;
                /** @description `true`: also how many there are in each state. */
                totals?: "false" | "true";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryQueueResponse"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["EntryQueueResponse"];
                    "text/csv": components["schemas"]["EntryQueueResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EntriesController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitEntryRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryResponse"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EntryTalkController_changes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryChangesResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EntryTalkController_comments: {
        parameters: {
            query: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description How many items at most. */
                limit: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentPageResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EntryTalkController_comment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentEntryRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AttachmentsController_ofEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceListResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AttachmentsController_addToEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    file: string[];
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceListResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EntryTalkController_assign: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignEntriesRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignedResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReviewDeskController_places: {
        parameters: {
            query: {
                /** @description Id of a person, `me`, or `none` for entries that nobody was given. */
                assignee?: string;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Code. */
                direction?: string;
                /** @description With a delay reason, or with the reason why a locked period is corrected. */
                hasReason?: "false" | "true";
                /** @description Id of an item; its reports of all periods. */
                item?: number;
                /** @description How many items at most. */
                limit: number;
                /** @description `2026-10` or `2026-Q4` */
                period?: string;
                /** @description Code of the programme. */
                programme: string;
                /** @description Found in the item's code, title and executor and in the narrative, whatever the case. */
                q?: string;
                /** @description Worse than what was accepted before. */
                regression?: "false" | "true";
                /** @description `oldest` by default. */
                sort?: "newest" | "oldest" | "territory";
                state?: "accepted" | "endorsed" | "returned" | "submitted" | "withdrawn";
                /** @description Code; its subtree is meant. */
                territory?: string;
                /** @description `true`: also how many there are in each state. */
                totals?: "false" | "true";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueuePlacesResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EntriesController_review: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewEntriesRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewedResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReviewDeskController_reviewersOf: {
        parameters: {
            query: {
                /** @description Code of the programme. */
                programme: string;
                /** @description Code. */
                territory: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewersResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EvidenceController_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EvidenceController_thumbnail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportsController_list: {
        parameters: {
            query: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                kind?: "boundaries" | "lineage" | "programmes" | "progress" | "road-maps" | "territories";
                /** @description How many items at most. */
                limit: number;
                /** @description Code. */
                programme?: string;
                status?: "applied" | "applying" | "failed" | "parsing" | "previewed" | "rejected" | "reverted" | "uploaded" | "validating";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportsController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                    /** @enum {string} */
                    kind: "boundaries" | "lineage" | "programmes" | "progress" | "road-maps" | "territories";
                    /**
                     * @default apply
                     * @enum {string}
                     */
                    mode?: "apply" | "preview";
                    /**
                     * @default skip
                     * @enum {string}
                     */
                    onError?: "reject" | "skip";
                    /** @description Code; required for road-maps and progress */
                    programme?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResponse"];
                };
            };
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportsController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportsController_apply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportRowsController_listChanges: {
        parameters: {
            query: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description How many items at most. */
                limit: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportsController_decline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineProposalRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportRowsController_listDifferences: {
        parameters: {
            query: {
                /** @description Only items of which this was changed. */
                attribute?: "baseline" | "budget" | "coExecutors" | "completionForm" | "deadline" | "directionCode" | "indicatorCode" | "kind" | "leadExecutor" | "plan" | "promiseCode" | "shares" | "startsOn" | "target" | "title" | "type" | "unit" | "weight";
                change?: "added" | "changed" | "removed";
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description By default `json`. */
                format?: "csv" | "json" | "xlsx";
                /** @description Of headings and words. */
                lang?: "en" | "kk" | "ru";
                /** @description How many items at most. */
                limit: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DifferencesResponse"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["DifferencesResponse"];
                    "text/csv": components["schemas"]["DifferencesResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportsController_events: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportRowsController_listFindings: {
        parameters: {
            query: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Without pages: `csv` gives all of them as a file, `xlsx` the file as it was sent with its bad cells marked. */
                format: "csv" | "json" | "xlsx";
                /** @description Of the sentences in files; JSON has codes instead. */
                lang: "en" | "kk" | "ru";
                /** @description How many items at most. */
                limit: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportsController_revert: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevertedResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ItemsController_ofPlace: {
        parameters: {
            query: {
                cursor?: string;
                /** @description Direction code. */
                direction?: string;
                /** @description Name of the lead executor. */
                executor?: string;
                /** @description By default `json`. */
                format?: "csv" | "json" | "xlsx";
                /** @description ISO instant, or a day (its end). */
                knownAt?: string;
                /** @description Of headings and words. */
                lang?: "en" | "kk" | "ru";
                limit?: number;
                /** @description Period code; by default the last one that ended. */
                period?: string;
                /** @description Programme code. */
                programme: string;
                /** @description Promise code. */
                promise?: string;
                /** @description Found in codes, titles and executors. */
                q?: string;
                /** @description A leading `-` sorts downwards. */
                sort?: "-accepted" | "-code" | "-deadline" | "-deviation" | "-position" | "-reported" | "-spent" | "-status" | "-territory" | "-verified" | "accepted" | "code" | "deadline" | "deviation" | "position" | "reported" | "spent" | "status" | "territory" | "verified";
                status?: "at_risk" | "cancelled" | "claimed_done" | "done" | "not_reported" | "not_started" | "on_track" | "overdue" | "verified_done";
                /** @description Territory code. */
                territory: string;
                type?: "indicator" | "measure";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsResponse"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["ItemsResponse"];
                    "text/csv": components["schemas"]["ItemsResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ItemsController_one: {
        parameters: {
            query?: {
                /** @description ISO instant, or a day (its end). */
                knownAt?: string;
                /** @description Period code; by default the last one that ended. */
                period?: string;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemDetailResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ChangesController_ofItem: {
        parameters: {
            query: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description How many items at most. */
                limit: number;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangePageResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ChangesController_request: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestChangeRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EffectsController_ofDraft: {
        parameters: {
            query?: {
                /** @description Period code; by default that of the act, or the current one where the act is older. */
                period?: string;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestChangeRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeEffectResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AttachmentsController_ofItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceListResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ItemsController_history: {
        parameters: {
            query?: {
                /** @description ISO instant, or a day (its end). */
                knownAt?: string;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemHistoryResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    VerificationsController_record: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerificationRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AttachmentsController_ofVerification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                verification: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceListResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AttachmentsController_addToVerification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                verification: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    file: string[];
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceListResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MetricsController_league: {
        parameters: {
            query: {
                /** @description A day, or a period (its last day): every period within the tree and borders of that day; by default its own. */
                borders?: string;
                /** @description By default `json`. */
                format?: "csv" | "json" | "xlsx";
                /** @description ISO instant, or a day (its end): the figures as they were known then. */
                knownAt?: string;
                /** @description Of headings and words. */
                lang?: "en" | "kk" | "ru";
                /** @description 1 regions, 2 districts and cities, 3 city districts. */
                level?: "1" | "2" | "3";
                /** @description Period code, `2026-10` or `2026-Q4`; by default the last one that ended. */
                period?: string;
                /** @description Programme code. */
                programme: string;
                track?: "accepted" | "reported" | "verified";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeagueResponse"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["LeagueResponse"];
                    "text/csv": components["schemas"]["LeagueResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LiveController_stream: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MetricsController_one: {
        parameters: {
            query: {
                /** @description A day, or a period (its last day): every period within the tree and borders of that day; by default its own. */
                borders?: string;
                /** @description ISO instant, or a day (its end): the figures as they were known then. */
                knownAt?: string;
                /** @description Period code, `2026-10` or `2026-Q4`; by default the last one that ended. */
                period?: string;
                /** @description Programme code. */
                programme: string;
            };
            header?: never;
            path: {
                territory: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiguresResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ExplanationsController_breakdown: {
        parameters: {
            query: {
                /** @description A day, or a period (its last day): every period within the tree and borders of that day; by default its own. */
                borders?: string;
                by: "direction" | "executor" | "promise";
                /** @description ISO instant, or a day (its end): the figures as they were known then. */
                knownAt?: string;
                /** @description Period code, `2026-10` or `2026-Q4`; by default the last one that ended. */
                period?: string;
                /** @description Programme code. */
                programme: string;
            };
            header?: never;
            path: {
                territory: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreakdownResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ExplanationsController_chapter: {
        parameters: {
            query: {
                by: "direction" | "executor" | "promise";
                /** @description Code of a direction or promise, name of an executor. */
                key: string;
                /** @description ISO instant, or a day (its end). */
                knownAt?: string;
                /** @description Period code; by default the last one that ended. */
                period?: string;
                /** @description Programme code. */
                programme: string;
            };
            header?: never;
            path: {
                territory: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChapterResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MetricsController_children: {
        parameters: {
            query: {
                /** @description A day, or a period (its last day): every period within the tree and borders of that day; by default its own. */
                borders?: string;
                /** @description By default `json`. */
                format?: "csv" | "json" | "xlsx";
                /** @description ISO instant, or a day (its end): the figures as they were known then. */
                knownAt?: string;
                /** @description Of headings and words. */
                lang?: "en" | "kk" | "ru";
                /** @description Period code, `2026-10` or `2026-Q4`; by default the last one that ended. */
                period?: string;
                /** @description Programme code. */
                programme: string;
            };
            header?: never;
            path: {
                territory: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiguresListResponse"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["FiguresListResponse"];
                    "text/csv": components["schemas"]["FiguresListResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ExplanationsController_explain: {
        parameters: {
            query: {
                /** @description A day, or a period (its last day): every period within the tree and borders of that day; by default its own. */
                borders?: string;
                /** @description Only of one direction, promise or executor. */
                by?: "direction" | "executor" | "promise";
                cursor?: string;
                /**
                 * @description `accepted`, `gap`, `statuses.overdue`, `money.spent`, `slipping.deviation` …; with `indicators.` or `measures.` before it, of that
                 *     type; counts also with `all.` before them, of both.
                 */
                figure: string;
                /** @description By default `json`. */
                format?: "csv" | "json" | "xlsx";
                /** @description Goes with `by`: code of a direction or promise, name of an executor; without it what belongs to none. */
                key?: string;
                /** @description ISO instant, or a day (its end): the figures as they were known then. */
                knownAt?: string;
                /** @description Of headings and words. */
                lang?: "en" | "kk" | "ru";
                limit?: number;
                /** @description Period code, `2026-10` or `2026-Q4`; by default the last one that ended. */
                period?: string;
                /** @description Programme code. */
                programme: string;
            };
            header?: never;
            path: {
                territory: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExplanationResponse"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["ExplanationResponse"];
                    "text/csv": components["schemas"]["ExplanationResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MetricsController_plan: {
        parameters: {
            query: {
                /** @description A day, or a period (its last day): every period within the tree and borders of that day; by default its own. */
                borders?: string;
                from?: string;
                /** @description ISO instant, or a day (its end): the figures as they were known then. */
                knownAt?: string;
                programme: string;
                to?: string;
            };
            header?: never;
            path: {
                territory: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MetricsController_series: {
        parameters: {
            query: {
                /** @description A day, or a period (its last day): every period within the tree and borders of that day; by default its own. */
                borders?: string;
                /** @description By default `json`. */
                format?: "csv" | "json" | "xlsx";
                from?: string;
                /** @description ISO instant, or a day (its end): the figures as they were known then. */
                knownAt?: string;
                /** @description Of headings and words. */
                lang?: "en" | "kk" | "ru";
                programme: string;
                to?: string;
            };
            header?: never;
            path: {
                territory: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiguresListResponse"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["FiguresListResponse"];
                    "text/csv": components["schemas"]["FiguresListResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NotesController_list: {
        parameters: {
            query: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description ISO instant, or a day (its end): what was written, and stood, then. */
                knownAt?: string;
                /** @description How many items at most. */
                limit: number;
                /** @description Code. */
                programme: string;
                /** @description Code; of the places below it nothing is told. */
                territory: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotePageResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NotesController_write: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteNoteRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NotesController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawNoteRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NoticesController_list: {
        parameters: {
            query: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description The language of the texts; by default the person's. */
                lang?: "en" | "kk" | "ru";
                /** @description How many items at most. */
                limit: number;
                /** @description `true`: only those that were not read. */
                unread?: "false" | "true";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticePageResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NoticesController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkReadRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UnsubscribeController_ask: {
        parameters: {
            query: {
                /** @description The key of the link. */
                key: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UnsubscribeController_unsubscribe: {
        parameters: {
            query: {
                /** @description The key of the link. */
                key: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ObligationsController_list: {
        parameters: {
            query: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description By default `json`. */
                format?: "csv" | "json" | "xlsx";
                /** @description Of headings and words. */
                lang?: "en" | "kk" | "ru";
                /** @description How many items at most. */
                limit: number;
                /** @description `2026-10` or `2026-Q4`; by default the last one that ended. */
                period?: string;
                /** @description Code of the programme. */
                programme: string;
                state?: "complete" | "due" | "extended" | "in_part" | "overdue";
                /** @description Code; the road maps of its subtree. */
                territory?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObligationPageResponse"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["ObligationPageResponse"];
                    "text/csv": components["schemas"]["ObligationPageResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    QueuesController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueResponse"][];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    QueuesController_retry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                queue: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StateController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingResponse"][];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StateController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StateResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PasswordResetsController_request: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordResetRequest"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PasswordResetsController_complete: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UseLinkRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PersonNamesController_list: {
        parameters: {
            query: {
                /** @description Ids as records name those who wrote them, with commas between; a hundred at most. */
                ids: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonNamesResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeriodsController_list: {
        parameters: {
            query: {
                /** @description Code of the programme. */
                programme: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodsResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeriodsController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                period: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePeriodRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeriodsController_lock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                period: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LockPeriodRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeriodsController_unlock: {
        parameters: {
            query: {
                /** @description Code of the programme. */
                programme: string;
                /** @description Needed of everybody but the bootstrap token. */
                reason?: string;
            };
            header?: never;
            path: {
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeriodsController_history: {
        parameters: {
            query: {
                /** @description Code of the programme. */
                programme: string;
            };
            header?: never;
            path: {
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodStepsResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProgrammesController_list: {
        parameters: {
            query: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description How many items at most. */
                limit: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammePageResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProgrammesController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProgrammesController_promises: {
        parameters: {
            query: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description How many items at most. */
                limit: number;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromisePageResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    VerdictsController_decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                promise: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerdictRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromiseVerdictResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PublicationsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PublicationsController_set: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublicationRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    VerdictsController_list: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description ISO instant, or a day (its end). */
                knownAt?: string;
                limit?: number;
                /** @description Period code; by default the last one that ended. */
                period?: string;
                /** @description Code; by default the country, which stands for the programme as a whole. */
                territory?: string;
                /** @description Only promises for which this one stands, confirmed or proposed. */
                verdict?: "broken" | "compromise" | "in_the_works" | "kept" | "kept_in_part" | "not_yet_rated" | "stalled";
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerdictsResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OpenDataController_dictionary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataDictionaryResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CardsController_card: {
        parameters: {
            query?: {
                lang?: "en" | "kk" | "ru";
                /** @description `2026-10` or `2026-Q4`; by default the last of record, else the last whose reports were due. */
                period?: string;
                /** @description `auto` follows the reader's device. */
                theme?: "auto" | "dark" | "light";
            };
            header?: never;
            path: {
                programme: string;
                territory: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PublicController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicProgrammesResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OpenDataController_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file: "figures.csv" | "figures.json" | "promises.csv" | "promises.json" | "verdicts.csv" | "verdicts.json";
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                    "text/csv": string;
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PublicController_errata: {
        parameters: {
            query?: {
                /** @description `2026-10` or `2026-Q4`; by default the last of record, else the last whose reports were due. */
                period?: string;
            };
            header?: never;
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicErrataResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OpenDataController_feed: {
        parameters: {
            query?: {
                lang?: "en" | "kk" | "ru";
            };
            header?: never;
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PublicController_places: {
        parameters: {
            query?: {
                /** @description `2026-10` or `2026-Q4`; by default the last of record, else the last whose reports were due. */
                period?: string;
            };
            header?: never;
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicPlacesResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PublicController_place: {
        parameters: {
            query?: {
                /** @description `2026-10` or `2026-Q4`; by default the last of record, else the last whose reports were due. */
                period?: string;
            };
            header?: never;
            path: {
                programme: string;
                territory: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicPlaceResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PublicController_promises: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicPromisesResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PublicController_promise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programme: string;
                promise: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicPromiseResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RegionsController_list: {
        parameters: {
            query: {
                /** @description `YYYY-MM-DD`, by default today: the tree of that day, without what had ended or had not begun. */
                at?: string;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description How many items at most. */
                limit: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TerritoryPageResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RegionsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TerritoryResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RegionsController_districts: {
        parameters: {
            query: {
                /** @description `YYYY-MM-DD`, by default today: the tree of that day, without what had ended or had not begun. */
                at?: string;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description How many items at most. */
                limit: number;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TerritoryPageResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RemindersController_list: {
        parameters: {
            query: {
                /** @description `2026-10` or `2026-Q4`; by default the last one that ended. */
                period?: string;
                /** @description Code of the programme. */
                programme: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemindersResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportSheetsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                period: string;
                roadMap: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportSheetResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportSheetsController_keep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                period: string;
                roadMap: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeepDraftsRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptDraftsResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportSheetsController_listReturned: {
        parameters: {
            query: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description How many items at most. */
                limit: number;
                /** @description Code of the programme. */
                programme: string;
                /** @description Code; its subtree is meant. */
                territory?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReturnedPageResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoadMapsController_list: {
        parameters: {
            query: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description How many items at most. */
                limit: number;
                programme?: string;
                /** @description Code of the road map's own territory. */
                territory?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoadMapPageResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoadMapsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoadMapDetailResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ExtensionsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtensionsResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ExtensionsController_grant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantExtensionRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtensionResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ItemsController_ofRoadMap: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description Direction code. */
                direction?: string;
                /** @description Name of the lead executor. */
                executor?: string;
                /** @description By default `json`. */
                format?: "csv" | "json" | "xlsx";
                /** @description ISO instant, or a day (its end). */
                knownAt?: string;
                /** @description Of headings and words. */
                lang?: "en" | "kk" | "ru";
                limit?: number;
                /** @description Period code; by default the last one that ended. */
                period?: string;
                /** @description Promise code. */
                promise?: string;
                /** @description Found in codes, titles and executors. */
                q?: string;
                /** @description A leading `-` sorts downwards. */
                sort?: "-accepted" | "-code" | "-deadline" | "-deviation" | "-position" | "-reported" | "-spent" | "-status" | "-territory" | "-verified" | "accepted" | "code" | "deadline" | "deviation" | "position" | "reported" | "spent" | "status" | "territory" | "verified";
                status?: "at_risk" | "cancelled" | "claimed_done" | "done" | "not_reported" | "not_started" | "on_track" | "overdue" | "verified_done";
                type?: "indicator" | "measure";
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsResponse"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["ItemsResponse"];
                    "text/csv": components["schemas"]["ItemsResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    VersionDifferencesController_list: {
        parameters: {
            query: {
                /** @description Only items of which this was changed. */
                attribute?: "baseline" | "budget" | "coExecutors" | "completionForm" | "deadline" | "directionCode" | "indicatorCode" | "kind" | "leadExecutor" | "plan" | "promiseCode" | "shares" | "startsOn" | "target" | "title" | "type" | "unit" | "weight";
                change?: "added" | "changed" | "removed";
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description By default `json`. */
                format?: "csv" | "json" | "xlsx";
                /** @description Number of the other version; by default the one before. */
                from?: number;
                /** @description Of headings and words. */
                lang?: "en" | "kk" | "ru";
                /** @description How many items at most. */
                limit: number;
            };
            header?: never;
            path: {
                id: number;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionDifferencesResponse"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["VersionDifferencesResponse"];
                    "text/csv": components["schemas"]["VersionDifferencesResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SearchController_find: {
        parameters: {
            query: {
                /** @description `nextCursor` of a group, to go on with its kind alone. */
                cursor?: string;
                /** @description Separated by commas; all of them by default. */
                kinds: ("direction" | "indicator" | "measure" | "promise" | "territory")[];
                /** @description How many of each kind at most. */
                limit: number;
                /** @description Code; only in this programme. Territories are of no programme and found all the same. */
                programme?: string;
                /** @description Words, or how they begin; all of them must be there. In any of the languages, with or without Kazakh letters, or in Latin ones. */
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionController_who: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionController_signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionController_signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OidcController_methods: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInMethodsResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OidcController_begin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OidcController_finish: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionController_permissions: {
        parameters: {
            query: {
                action: "audit.read" | "change.decide" | "change.request" | "evidence.read" | "import.create" | "import.read" | "import.revert" | "metrics.read" | "note.write" | "operations.manage" | "operations.read" | "period.extend" | "period.lock" | "period.manage" | "period.read" | "programme.manage" | "programme.read" | "publication.manage" | "report.discuss" | "report.endorse" | "report.review" | "report.submit" | "road-map.manage" | "road-map.propose" | "road-map.read" | "territory.manage" | "territory.read" | "user.manage" | "user.read" | "verdict.decide" | "verification.record";
                /** @description Code; absent: any programme at all. */
                programme?: string;
                /** @description Code; absent: anywhere at all. */
                territory?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PermissionResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionController_passSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactorRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionsResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionsController_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionsController_revokeOthers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SlippingController_list: {
        parameters: {
            query: {
                cursor?: string;
                /** @description Direction code; `none`: without one. */
                direction?: string;
                /** @description As it stands in the road map; `none`: without one. */
                executor?: string;
                /** @description By default `json`. */
                format?: "csv" | "json" | "xlsx";
                /** @description ISO instant, or a day (its end). */
                knownAt?: string;
                /** @description Of headings and words. */
                lang?: "en" | "kk" | "ru";
                limit?: number;
                /** @description Period code; by default the last one that ended. */
                period?: string;
                /** @description Programme code. */
                programme: string;
                /** @description Found in codes, titles and executors. */
                q?: string;
                /** @description The delay reason that was given last; `none`: nobody gave one. */
                reason?: "contractor" | "court" | "documents" | "funding_local" | "funding_republican" | "land" | "none" | "other" | "weather";
                /** @description By default what takes most from completion comes first. A leading `-` sorts downwards. */
                sort?: "-accepted" | "-deadline" | "-loss" | "-planned" | "-weight" | "accepted" | "deadline" | "loss" | "planned" | "weight";
                status?: "at_risk" | "overdue";
                /** @description Code; everything that counts there, with all below it. */
                territory: string;
                /** @description Measures unless indicators are asked for; the two are never added. */
                type?: "indicator" | "measure";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlippingResponse"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["SlippingResponse"];
                    "text/csv": components["schemas"]["SlippingResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StocktakeController_document: {
        parameters: {
            query: {
                /** @description ISO instant, or a day (its end): the pack as it was known then; the same again whenever it is asked for. */
                knownAt?: string;
                lang: "en" | "kk" | "ru";
                /** @description Period code, `2026-10` or `2026-Q4`; by default the last one that ended. */
                period?: string;
                /** @description Programme code. */
                programme: string;
            };
            header?: never;
            path: {
                territory: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StocktakeController_workbook: {
        parameters: {
            query: {
                /** @description ISO instant, or a day (its end): the pack as it was known then; the same again whenever it is asked for. */
                knownAt?: string;
                lang: "en" | "kk" | "ru";
                /** @description Period code, `2026-10` or `2026-Q4`; by default the last one that ended. */
                period?: string;
                /** @description Programme code. */
                programme: string;
            };
            header?: never;
            path: {
                territory: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TemplatesController_progress: {
        parameters: {
            query: {
                /** @description Of headings and choices. */
                lang: "en" | "kk" | "ru";
                /** @description `2026-10` or `2026-Q4` */
                period: string;
                /** @description Code of the programme. */
                programme: string;
                /** @description Code; the road maps of its subtree are meant. */
                territory: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TerritoriesController_list: {
        parameters: {
            query: {
                /** @description `YYYY-MM-DD`, by default today: the tree of that day, without what had ended or had not begun. */
                at?: string;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description 0 the country .. 3 a city district. */
                level?: number;
                /** @description How many items at most. */
                limit: number;
                /** @description Code of the territory directly above. */
                parent?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TerritoryPageResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TerritoriesController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TerritoryResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TerritoriesController_lineage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineageResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BoundariesController_list: {
        parameters: {
            query?: {
                /** @description 0 the country .. 3 a city district. */
                level?: number;
                /** @description Code of the territory directly above. */
                parent?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoundariesResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UsersController_list: {
        parameters: {
            query: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description How many items at most. */
                limit: number;
                /** @description Part of a name or of an address; Kazakh letters and their Russian neighbours are the same. */
                q?: string;
                role?: "administrator" | "analyst" | "auditor" | "leader" | "liaison" | "office_operator" | "verifier";
                /** @description `invited`: active, but neither has chosen a password nor come in otherwise. */
                state?: "active" | "disabled" | "erased" | "invited";
                /** @description Code: people with a grant there or below. */
                territory?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPageResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UsersController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUserRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedUserResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UsersController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UsersController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeUserRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UserAccessController_erase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UsersController_grant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantsRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UserAccessController_invite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitedUserResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UserAccessController_removeSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UserAccessController_signOut: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UserTokensController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokensResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UserTokensController_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTokenRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedTokenResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UserTokensController_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    VerificationListsController_list: {
        parameters: {
            query: {
                /** @description Id of the person who recorded them, or `me`. */
                by?: string;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description How many items at most. */
                limit: number;
                /** @description Code of the programme. */
                programme: string;
                /** @description Code; its subtree is meant. */
                territory?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationPageResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    VerificationListsController_candidates: {
        parameters: {
            query: {
                /** @description `accepted` as done, or only `claimed`. */
                claim?: "accepted" | "claimed";
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description How many items at most. */
                limit: number;
                /** @description Code of the programme. */
                programme: string;
                /** @description Found in the item's code, title and executor, whatever the case. */
                q?: string;
                /** @description Code; its subtree is meant. */
                territory?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidatePageResponse"];
                };
            };
            /** @description Refused or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
