package org.waybook.standalone.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waybook.domain.circumstance.Role;
import org.waybook.domain.place.MemberState;

class DemoUsersTest {

    @Test
    void noTwoHaveTheSameName() {
        assertThat(DemoUsers.all()).extracting(DemoUser::name).doesNotHaveDuplicates();
    }

    @Test
    void eachActsForAMemberStateOrForTheUnion() {
        assertThat(DemoUsers.all())
                .allMatch(user -> user.memberState().equals("EU") || MemberState.isOne(user.memberState()));
    }

    @Test
    void tradersAndOnlyTheyHaveAnEori() {
        assertThat(DemoUsers.all()).allMatch(user -> user.eori().isPresent() == (user.role() == Role.TRADER));
    }
}
