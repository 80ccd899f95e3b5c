-- A picture had an address of its own on the earlier site, which others may have shown or linked to.

alter table old_address add column picture_id uuid,
  add constraint old_address_is_of_a_picture_here foreign key (practice_id, picture_id) references picture;
