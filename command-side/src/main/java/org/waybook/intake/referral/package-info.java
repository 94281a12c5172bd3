/** Taking in referrals and their answers. */
package org.waybook.intake.referral;
