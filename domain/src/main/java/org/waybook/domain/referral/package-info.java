/** Referrals: what customs asks of those who filed, and what they answer. */
package org.waybook.domain.referral;
